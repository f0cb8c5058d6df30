package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"filippo.io/age"
	"pgregory.net/rapid"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

// TestAgeIdentity: age's own parser reads our bech32 and writes the same.
func TestAgeIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, err := secret.KeyFrom(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "K"))
		if err != nil {
			t.Fatal(err)
		}
		text := ageIdentity(k)
		id, err := age.ParseX25519Identity(text)
		if err != nil || id.String() != text {
			t.Fatalf("age reads %v, %v", id, err)
		}
	})
}

func TestNewFilesReplaceNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "file")
	if err := writeFile(path, []byte("one"), false); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(path, []byte("two"), false); !errors.Is(err, fs.ErrExist) {
		t.Errorf("error %v, want ErrExist", err)
	}
	mustHold(t, path, "one")
	if err := writeFile(path, []byte("three"), true); err != nil {
		t.Fatal(err)
	}
	mustHold(t, path, "three")

	// The same on a file system without hard links.
	noLinks := func(path, text string) error {
		f, err := createFile(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.discard()
		io.WriteString(f, text)
		f.Close()
		return f.placeWithoutLinks()
	}
	if err := noLinks(path, "four"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("error %v, want ErrExist", err)
	}
	mustHold(t, path, "three")
	if err := noLinks(path+"2", "five"); err != nil {
		t.Fatal(err)
	}
	mustHold(t, path+"2", "five")
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); len(left) > 0 {
		t.Errorf("left over: %v", left)
	}
}

func mustHold(t *testing.T, path, want string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil || string(b) != want {
		t.Errorf("%s holds %q, %v; want %q", path, b, err, want)
	}
	if info, err := os.Stat(path); err == nil && runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%s has mode %v", path, info.Mode())
	}
}

// What a killed command left of a key's file goes when the next one writes it; what may be
// under construction now, and whatever is not ours, stays.
func TestLeftCopiesOfAKeyGo(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	dir, err := stateDir()
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := t.TempDir()
	put := func(dir, name string, age time.Duration) string {
		path := filepath.Join(dir, name)
		then := time.Now().Add(-age)
		if err := errors.Join(os.MkdirAll(dir, 0o700), os.WriteFile(path, []byte("x"), 0o600), os.Chtimes(path, then, then)); err != nil {
			t.Fatal(err)
		}
		return path
	}
	left := put(dir, ".home.key.123", 2*time.Hour)
	stay := []string{put(dir, ".home.key.124", time.Minute), put(dir, ".home.key.old", 2*time.Hour), put(dir, "home.key.123", 2*time.Hour),
		put(dir, ".other.key.123", 2*time.Hour), put(elsewhere, ".home.key.123", 2*time.Hour)}
	for _, in := range []string{dir, elsewhere} {
		if err := writeKey(filepath.Join(in, "home.key"), secret.NewKey(), false); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(left); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a copy of a key is left: %v", err)
	}
	for _, path := range stay {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

func TestNewPasswordRule(t *testing.T) {
	for p, want := range map[string]error{
		"1234567": errShortPassword, "äöüßäöü": errShortPassword,
		"password": errCommonPassword, "PassWord": errCommonPassword, "aaaaaaaaaaaaaa": errCommonPassword, "ЖЖЖЖЖЖЖЖ": errCommonPassword,
		"password1 is long": nil, "äöüßäöüä": nil, "aaaaaaaaaaaaab": nil,
	} {
		if err := checkNewPassword(secret.Own([]byte(p))); err != want {
			t.Errorf("%q: %v, want %v", p, err, want)
		}
	}
}

// TestCommonestList holds the list to what its comment says.
func TestCommonestList(t *testing.T) {
	seen := map[string]bool{}
	for word := range strings.Lines(commonest) {
		word = strings.TrimSuffix(word, "\n")
		if len(word) < minPassword || word != strings.ToLower(word) || seen[word] {
			t.Errorf("%q is short, not in lower case, or twice there", word)
		}
		seen[word] = true
	}
	if len(seen) != 3000 || !seen["password"] {
		t.Errorf("%d words", len(seen))
	}
}

// TestVerdictsAreDistinct: each error class has a code of its own, and no earlier one
// hides it.
func TestVerdictsAreDistinct(t *testing.T) {
	codes := map[string]bool{}
	for _, v := range verdicts {
		if codes[v.code] {
			t.Errorf("code %s twice", v.code)
		}
		codes[v.code] = true
		if got := judge(v.err); got.code != v.code || got.exit != v.exit {
			t.Errorf("%v is judged %s (%d), want %s (%d)", v.err, got.code, got.exit, v.code, v.exit)
		}
	}
	left := 1
	got := judge(api.ErrWrongSecret.With(api.Fields{AttemptsLeft: &left}))
	if !strings.HasPrefix(got.hint, "1 attempt is left") {
		t.Errorf("hint %q", got.hint)
	}
}

func TestDirs(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Setenv("HOME", t.TempDir())
		if dir, err := stateDir(); err != nil || !filepath.IsAbs(dir) {
			t.Errorf("%q, %v", dir, err)
		}
		return
	}
	t.Setenv("HOME", "/home/x")
	t.Setenv("XDG_STATE_HOME", "relative")
	t.Setenv("XDG_CONFIG_HOME", "/config")
	state, err := statePath("p", "key")
	config, err2 := profilePath("p")
	if err != nil || err2 != nil || state != "/home/x/.local/state/backupvault/p.key" || config != "/config/backupvault/profiles/p.toml" {
		t.Errorf("%q %v, %q %v", state, err, config, err2)
	}
}

// TestProgress: on a terminal long work shows how far it is, and erases that at the end;
// short work, and a log file, see nothing.
func TestProgress(t *testing.T) {
	for _, tt := range []struct {
		name     string
		terminal bool
		takes    time.Duration
		shows    bool
	}{{"long", true, 3 * time.Second, true}, {"short", true, progressAfter / 2, false}, {"no terminal", false, 3 * time.Second, false}} {
		synctest.Test(t, func(t *testing.T) {
			var out bytes.Buffer
			a := &app{err: &out, errTTY: tt.terminal}
			r, done := a.counting("encrypting", bytes.NewReader(make([]byte, 20<<10)))
			io.Copy(io.Discard, r)
			time.Sleep(tt.takes)
			done()
			if shows := strings.Contains(out.String(), "encrypting: 20 KiB"); shows != tt.shows {
				t.Errorf("%s: shows %q", tt.name, out.String())
			}
			if tt.shows && !strings.HasSuffix(out.String(), "\r\033[K") {
				t.Errorf("%s: not erased: %q", tt.name, out.String())
			}
		})
	}
}

func TestSize(t *testing.T) {
	for n, want := range map[int64]string{0: "0 B", 10<<10 - 1: "10239 B", 10 << 10: "10 KiB", 300 << 20: "300 MiB", 50 << 30: "50 GiB"} {
		if got := size(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}

func FuzzParseProfile(f *testing.F) {
	f.Add([]byte("server = \"https://x\"\npin = \"p\"\naccess_token_file = \"f\"\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := parseProfile(b)
		if err == nil && (p.AccessTokenFile == "") == (p.AccessTokenCommand == "") {
			t.Errorf("accepted %+v", p)
		}
	})
}

func FuzzParseAttempt(f *testing.F) {
	f.Add(formatAttempt(&client.Attempt{VaultID: make([]byte, 16), Account: "i a", MethodID: make([]byte, 16), ID: make([]byte, 16), State: secret.Own([]byte("state"))}))
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := parseAttempt(b)
		if err == nil && !bytes.Equal(formatAttempt(a), b) {
			t.Error("what was read is written otherwise")
		}
	})
}
