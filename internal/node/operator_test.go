package node_test

import (
	"bytes"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/shred"
	"backupvault/vault"
)

// What init will refuse anyway it refuses before it destroys the vault that stands there.
func TestInitChecksBeforeItDestroys(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)
	for name, change := range map[string]func(*node.Config, *node.InitOptions){
		"root key exists":        func(c *node.Config, o *node.InitOptions) { o.RootKey = v.CAPath() },
		"no folder for root key": func(c *node.Config, o *node.InitOptions) { o.RootKey = v.Dir + "/no/root.key" },
		"issuer's set elsewhere": func(c *node.Config, o *node.InitOptions) { c.Issuer.JWKSFile, o.OwnIssuer = v.CAPath(), true },
		"no issuer's set":        func(c *node.Config, o *node.InitOptions) { c.Issuer.JWKSFile = v.Dir + "/none" },
		"data a file":            func(c *node.Config, o *node.InitOptions) { c.Data = v.CAPath() },
	} {
		config, o := *v.Config, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), DestroyExisting: true, Log: quiet}
		change(&config, &o)
		if _, err := node.Init(t.Context(), &config, o); err == nil {
			t.Fatalf("%s: init succeeded", name)
		}
	}
	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, newClient(t, v, r.url, "alice"), k)
}

// A vault without an issuer that can be read could only be destroyed again.
func TestInitWantsTheIssuersKeys(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	c := *v.Config
	c.Data = filepath.Join(v.Dir, "second")
	c.Issuer.JWKSFile = c.IssuerSetPath()
	_, err := node.Init(t.Context(), &c, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), Log: quiet})
	if !errors.Is(err, node.ErrConfig) || !strings.Contains(err.Error(), "--own-issuer") {
		t.Errorf("init without the issuer's keys: %v", err)
	}
}

// Where no daemon runs and too few tokens answer, status still says which.
func TestStatusAtRestWithoutMajority(t *testing.T) {
	v := newVault(t, dev.Options{})
	for _, i := range []int{0, 1} {
		defer hide(t, pinFile(t, v, i))()
	}
	s, err := node.ReadStatus(t.Context(), v.Config, quiet)
	if err != nil {
		t.Fatal(err)
	}
	if s.Reason == "" || s.Store != nil || len(s.Tokens) != 3 || !strings.Contains(s.Tokens[0].Cause, "PIN file") || !s.Tokens[2].Up {
		t.Errorf("status %+v", s)
	}
}

func TestInspectWithoutStore(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	restore := hide(t, v.Config.StorePath())
	defer restore()
	if _, err := node.ReadStatus(t.Context(), v.Config, quiet); !errors.Is(err, node.ErrConfig) {
		t.Errorf("status: %v", err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); !errors.Is(err, node.ErrConfig) {
		t.Errorf("fsck: %v", err)
	}
	if _, err := os.Stat(v.Config.StorePath()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a store was made: %v", err)
	}
}

// An fsck that finds damage ends the daemon, and still gets its answer.
func TestFsckOfAServingVaultSaysWhatIsDamaged(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	enroll(t, newClient(t, v, r.url, "alice"))
	b, err := os.ReadFile(v.Config.StorePath())
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(v.Config.StorePath(), os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for at := 2 << 12; at < len(b) && at < 16<<12; at++ { // behind bbolt's two meta pages
		if at%4096 > 200 && b[at] != 0 {
			b[at] ^= 1
		}
	}
	if _, err := f.WriteAt(b[2<<12:16<<12], 2<<12); err != nil {
		t.Fatal(err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); node.ExitCode(err) != node.ExitDamaged {
		t.Errorf("fsck: %v", err)
	}
	if err := <-r.ended; node.ExitCode(err) != node.ExitDamaged {
		t.Errorf("the daemon: %v", err)
	}
}

// fsck reads what vault wrote, not only pages.
func TestFsckDecodesAccounts(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	enroll(t, newClient(t, v, r.url, "alice"))
	enroll(t, newClient(t, v, r.url, "bob"))
	report, err := node.Fsck(t.Context(), v.Config, quiet)
	if err != nil || report.Accounts != 2 {
		t.Fatalf("fsck: %+v %v", report, err)
	}
	r.stop(t)
	writeRow(t, v, vault.ClassCounter, bytes.Repeat([]byte{7}, 32), []byte("no counter"))
	if _, err := node.Fsck(t.Context(), v.Config, quiet); !errors.Is(err, shred.ErrDamaged) || !strings.Contains(err.Error(), vault.ErrRow.Error()) {
		t.Errorf("fsck of a broken counter: %v", err)
	}
}

// writeRow puts a value into the store of a vault that is not served.
func writeRow(t *testing.T, v *dev.Vault, class shred.Class, key, value []byte) {
	t.Helper()
	withStore(t, v, func(store *shred.Store) {
		if err := store.Update(t.Context(), func(tx shred.Tx) error { return tx.Put(class, key, value) }); err != nil {
			t.Fatal(err)
		}
	})
}

// withStore opens the store of a vault with one token that is not served.
func withStore(t *testing.T, v *dev.Vault, do func(*shred.Store)) {
	t.Helper()
	token, err := hsm.OpenToken(t.Context(), v.Config.Tokens[0].URI)
	if err != nil {
		t.Fatal(err)
	}
	defer token.Close()
	store, err := shred.Open(t.Context(), v.Config.StorePath(), shred.Options{Tokens: []shred.Token{token}, Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	do(store)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// A request and what the vault did for it carry the same keyed name, and never the account's own.
func TestRequestsAreLoggedUnderTheKeyedName(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	var out lockedBuffer
	r, err := serveLogging(t, v, slog.New(slog.NewTextHandler(&out, nil)))
	if err != nil {
		t.Fatal(err)
	}
	enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)
	enrolled := regexp.MustCompile(`msg=enrolled account=([0-9a-f]{12}) `).FindStringSubmatch(out.String())
	if enrolled == nil {
		t.Fatalf("no enrolment in the log:\n%s", &out)
	}
	if !regexp.MustCompile(`msg=request .*enroll/password/finish.* account=` + enrolled[1]).MatchString(out.String()) {
		t.Errorf("no request of %s in the log:\n%s", enrolled[1], &out)
	}
	if strings.Contains(out.String(), "alice") {
		t.Error("the account stands in the log")
	}
}
