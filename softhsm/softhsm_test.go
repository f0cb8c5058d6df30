package softhsm_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"backupvault/hsm"
	"backupvault/softhsm"
)

func newDir(t *testing.T, path string) *softhsm.Dir {
	t.Helper()
	d, err := softhsm.NewDir(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Remove(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func create(t *testing.T, d *softhsm.Dir, label string) (uri, pinFile string) {
	t.Helper()
	uri, pinFile, err := d.Create(label)
	if err != nil {
		t.Fatal(err)
	}
	return uri, pinFile
}

func open(t *testing.T, uri string) *hsm.Token {
	t.Helper()
	token, err := hsm.OpenToken(t.Context(), uri)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// Tokens are made while others of the same process are in use.
func TestCreateWhileTokensAreInUse(t *testing.T) {
	d := newDir(t, "")
	uri, _ := create(t, d, "first")
	first := open(t, uri)
	defer first.Close()
	if err := first.CreateRoot(t.Context(), "shared"); err != nil {
		t.Fatal(err)
	}
	stop := make(chan struct{})
	var user sync.WaitGroup
	user.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			err := errors.Join(first.CreateRoot(t.Context(), "a"), first.DestroyRoot(t.Context(), "a"))
			if _, err2 := first.HMACRoot(t.Context(), "shared", nil); err != nil || err2 != nil {
				t.Error(err, err2)
				return
			}
		}
	})
	serials := map[string]bool{first.Serial(): true}
	for range 10 {
		uri, _ := create(t, d, "same label") // labels may repeat
		token := open(t, uri)
		defer token.Close()
		if err := token.CreateRoot(t.Context(), "root"); err != nil {
			t.Error(err)
		}
		serials[token.Serial()] = true
	}
	close(stop)
	user.Wait()
	if len(serials) != 11 {
		t.Errorf("%d different serials of 11 tokens", len(serials))
	}
}

func TestFilesAreForTheOwnerOnly(t *testing.T) {
	d := newDir(t, "")
	uri, pinFile := create(t, d, "a;b&c?d=ö %/")
	token := open(t, uri)
	if err := token.Close(); err != nil {
		t.Error(err)
	}
	err := filepath.WalkDir(filepath.Dir(pinFile), func(path string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	pin, err := os.ReadFile(pinFile)
	if err != nil || strings.Contains(uri, strings.TrimSpace(string(pin))) {
		t.Errorf("the PIN stands in the URI: %v", err)
	}
}

// dev keeps its tokens in a folder from one run to the next.
func TestFolderIsUsedAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens")
	d := newDir(t, path)
	uri, _ := create(t, d, "kept")
	token := open(t, uri)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	if _, err := softhsm.NewDir(""); !errors.Is(err, softhsm.ErrInUse) {
		t.Errorf("a second folder while tokens are open: %v", err)
	}
	if err := token.Close(); err != nil {
		t.Fatal(err)
	}
	other := newDir(t, "")
	create(t, other, "other")
	if _, err := hsm.OpenToken(t.Context(), uri); err == nil {
		t.Error("a token of another folder was opened")
	}
	newDir(t, path)
	token = open(t, uri)
	defer token.Close()
	if _, err := token.HMACRoot(t.Context(), "a", nil); err != nil {
		t.Error(err)
	}
}

// Every one of the names, the first too.
func TestHiddenMechanisms(t *testing.T) {
	d, err := softhsm.NewDir("", "CKM_ECDH1_DERIVE", "CKM_RSA_PKCS_OAEP")
	if err != nil {
		t.Fatal(err)
	}
	defer d.Remove()
	uri, _ := create(t, d, "hidden")
	_, err = hsm.OpenToken(t.Context(), uri)
	if !errors.Is(err, hsm.ErrUnfit) || !strings.Contains(err.Error(), "CKM_ECDH1_DERIVE nor CKM_RSA_PKCS_OAEP") {
		t.Error(err)
	}
}

func TestRefusals(t *testing.T) {
	if _, err := softhsm.NewDir("/tmp/a\nb"); err == nil {
		t.Error("a line break in the configuration file")
	}
	d := newDir(t, "")
	for _, label := range []string{"", " a", "a ", strings.Repeat("x", 33), "\xff"} {
		if _, _, err := d.Create(label); err == nil {
			t.Errorf("label %q accepted", label)
		}
	}
}
