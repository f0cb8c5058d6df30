package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/hsm"
	"backupvault/internal/lp"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/shred"
	"backupvault/vault"
)

// scene is a vault of which somebody copies the file after everything that happens.
type scene struct {
	*testing.T
	bin, dir string
	daemon   *daemon
	copies   []string
}

func (s *scene) start() { s.daemon = start(s.T, s.bin, s.dir) }

// image copies the file as it is now.
func (s *scene) image() {
	s.Helper()
	b, err := os.ReadFile(storeFile(s.dir))
	if err != nil {
		s.Fatal(err)
	}
	path := filepath.Join(s.dir, fmt.Sprint("image-", len(s.copies)))
	if err := os.WriteFile(path, b, 0o600); err != nil {
		s.Fatal(err)
	}
	s.copies = append(s.copies, path)
}

// tokens logs in to the tokens of the configuration that are there.
func (s *scene) tokens() (out []*hsm.Token) {
	s.Helper()
	c, err := node.LoadConfig(filepath.Join(s.dir, "backupvault.toml"))
	if err != nil {
		s.Fatal(err)
	}
	for _, t := range c.Tokens {
		if token, err := hsm.OpenToken(s.Context(), t.URI); err == nil {
			out = append(out, token)
		}
	}
	return out
}

// thief takes all that there is now.
func (s *scene) thief(tokens int) *thief {
	s.Helper()
	held := s.tokens()
	if len(held) != tokens {
		s.Fatalf("%d tokens answer, not %d", len(held), tokens)
	}
	th := steal(s.T, held, s.copies...)
	for _, token := range held {
		if err := token.Close(); err != nil {
			s.Fatal(err)
		}
	}
	return th
}

// later moves the store's own clock, which never goes back, as if so much time had passed.
func (s *scene) later(d time.Duration) {
	s.Helper()
	c, err := node.LoadConfig(filepath.Join(s.dir, "backupvault.toml"))
	if err != nil {
		s.Fatal(err)
	}
	o := shred.Options{Now: func() time.Time { return time.Now().Add(d) }}
	for _, t := range c.Tokens {
		token, err := hsm.OpenToken(s.Context(), t.URI)
		if err != nil {
			token, err = hsm.Attach(t.URI)
		}
		if err != nil {
			s.Fatal(err)
		}
		defer token.Close()
		o.Tokens = append(o.Tokens, token)
	}
	store, err := shred.Open(s.Context(), c.StorePath(), o)
	if err != nil {
		s.Fatal(err)
	}
	defer store.Close()
	account := sha256.Sum256(lp.Join(lp.AccountKey, []byte(dev.Issuer+" doomed")))
	if err := store.Update(s.Context(), func(tx shred.Tx) error { // as it was: the commit takes the time along
		v, err := tx.Get(vault.ClassRecord, account[:])
		if err != nil || v == nil {
			return fmt.Errorf("no record: %w", err)
		}
		return tx.Put(vault.ClassRecord, account[:], v)
	}); err != nil {
		s.Fatal(err)
	}
}

// tokenFolder is where SoftHSM keeps the last token of the configuration.
func (s *scene) tokenFolder() string {
	s.Helper()
	c, err := node.LoadConfig(filepath.Join(s.dir, "backupvault.toml"))
	if err != nil {
		s.Fatal(err)
	}
	uri, err := hsm.ParseURI(c.Tokens[len(c.Tokens)-1].URI)
	if err != nil {
		s.Fatal(err)
	}
	entries, err := os.ReadDir(filepath.Join(s.dir, "tokens", "tokens"))
	if err != nil {
		s.Fatal(err)
	}
	i := slices.IndexFunc(entries, func(e os.DirEntry) bool {
		b, err := os.ReadFile(filepath.Join(s.dir, "tokens", "tokens", e.Name(), "token.object"))
		return err == nil && strings.Contains(string(b), uri.Serial)
	})
	if i < 0 {
		s.Fatal("no folder of that token")
	}
	return filepath.Join(s.dir, "tokens", "tokens", entries[i].Name())
}

// removals are the ways in which a method goes for good.
var removals = map[string]func(s *scene, d *device, key *secret.Key){
	"destroyed at the limit": func(s *scene, d *device, _ *secret.Key) {
		for {
			s.image()
			_, err := d.client(s.T).Recover(s.Context(), secret.Own([]byte(wrongPassword)))
			if errors.Is(err, api.ErrDestroyed) {
				return
			} else if !errors.Is(err, api.ErrWrongSecret) {
				s.Fatal(err)
			}
		}
	},
	"replaced": func(s *scene, d *device, key *secret.Key) {
		if _, err := d.client(s.T).ChangePassword(s.Context(), key, secret.Own([]byte("another horse battery"))); err != nil {
			s.Fatal(err)
		}
	},
	"forgotten": func(s *scene, d *device, key *secret.Key) {
		if _, err := d.client(s.T).Forget(s.Context(), key); err != nil {
			s.Fatal(err)
		}
	},
	"replaced without the owner key, after the wait": func(s *scene, d *device, _ *secret.Key) {
		before := d.status(s.T).Methods[0].MethodID
		if _, err := d.client(s.T).Enroll(s.Context(), secret.NewKey(), secret.Own([]byte("another horse battery")), nil); !errors.Is(err, &client.PendingError{}) {
			s.Fatal(err)
		}
		s.image()
		s.daemon.kill()
		s.later(2 * time.Hour)
		s.image()
		s.start()
		d.url = s.daemon.url
		if string(d.status(s.T).Methods[0].MethodID) == string(before) {
			s.Fatal("the change is not live")
		}
	},
}

// TestAttackForensicsOfTheVault: somebody has every copy of the file that ever was, three
// tokens and their PINs, one of which was away during the removal, with an image of that
// time. One commit before it he reads the record; after it, never.
func TestAttackForensicsOfTheVault(t *testing.T) {
	for what, remove := range removals {
		t.Run(what, func(t *testing.T) {
			s := &scene{T: t, bin: daemonBinary(t), dir: vaultFolder(t, dev.Options{Tokens: 3, Edit: func(c *node.Config) {
				c.Attempts.Limit, c.ReplaceWithoutProof = 3, "after 1h"
			}})}
			s.start()
			s.image()
			people := map[string]*device{}
			keys := map[string]*secret.Key{}
			for _, name := range []string{"doomed", "keeps"} {
				people[name] = newDevice(t, s.dir, name)
				people[name].url = s.daemon.url
				keys[name] = people[name].enroll(t, rightPassword)
				s.image()
			}
			method := people["doomed"].status(t).Methods[0].MethodID
			other := people["keeps"].status(t).Methods[0].MethodID
			s.daemon.kill()
			s.away(func() {
				if th := s.thief(2); !th.finds(method) || !th.finds(other) {
					t.Fatal("the thief finds nothing even before the removal")
				}
				s.start()
				people["doomed"].url = s.daemon.url
				remove(s, people["doomed"], keys["doomed"])
				s.image()
				s.daemon.kill()
			})
			th := s.thief(3)
			if th.finds(method) {
				t.Errorf("the method is found again in %d copies", len(s.copies))
			}
			if !th.finds(other) {
				t.Error("the thief finds nothing any more")
			}
			t.Logf("%d copies, %d keys, %d pages stay closed", len(s.copies), len(th.keys), len(th.pages))
		})
	}
}

// away takes one token away while do runs.
func (s *scene) away(do func()) {
	s.Helper()
	folder := s.tokenFolder()
	gone := filepath.Join(s.dir, "away")
	if err := os.Rename(folder, gone); err != nil {
		s.Fatal(err)
	}
	do()
	if err := os.Rename(gone, folder); err != nil {
		s.Fatal(err)
	}
}
