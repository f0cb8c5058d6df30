package storm

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"backupvault/internal/node"
)

// tokens are the folders in which SoftHSM keeps tokens, with a copy of each from when the
// daemon was last down.
//
// SoftHSM writes a token's own object anew at each login, by truncating the file first: a
// process killed there leaves a token that is lost with all its keys. No HSM does that, so
// the copy stands in for it: a token lost in this life has not logged in, so nothing was
// committed with it, and its copy is what it held.
type tokens struct {
	dir    string
	copies map[string]folder // by the token's folder name
	away   string            // a lost token that was left lost for a life; "": none
	whole  bool              // every token counted when it was last asked

	lost, taken, restored, waited int
	log                           func(string, ...any)
}

type folder map[string][]byte

const tokenObject = "token.object"

func newTokens(dir string, log func(string, ...any)) (*tokens, error) {
	k := &tokens{dir: dir, copies: map[string]folder{}, log: log}
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		k.copies[e.Name()] = nil
	}
	return k, errors.Join(err, k.copy())
}

// copy keeps what every token holds that is not away.
func (k *tokens) copy() error {
	for name := range k.copies {
		if name == k.away {
			continue
		}
		f, err := readFolder(filepath.Join(k.dir, name))
		if err != nil {
			return err
		}
		k.copies[name] = f
	}
	return nil
}

func readFolder(path string) (folder, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	f := folder{}
	for _, e := range entries {
		if f[e.Name()], err = os.ReadFile(filepath.Join(path, e.Name())); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (k *tokens) restore(name string) error {
	path := filepath.Join(k.dir, name)
	if err := os.RemoveAll(path); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o700); err != nil {
		return err
	}
	for file, body := range k.copies[name] {
		if err := os.WriteFile(filepath.Join(path, file), body, 0o600); err != nil {
			return err
		}
	}
	k.restored++
	return nil
}

// missing are the tokens whose own object is not whole, apart from the one that is away.
func (k *tokens) missing() (out []string) {
	for _, name := range slices.Sorted(maps.Keys(k.copies)) {
		info, err := os.Stat(filepath.Join(k.dir, name, tokenObject))
		if name != k.away && (errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() < int64(len(k.copies[name][tokenObject]))) {
			out = append(out, name)
		}
	}
	return out
}

// between prepares the next life, with the daemon down. Where a minority is lost the vault
// has to go on with the others for a life; then the token returns as it was before. take
// is one to lose on purpose, as a kill inside a login does; -1: none.
func (k *tokens) between(take int) error {
	lost := k.missing()
	k.lost += len(lost)
	minority := k.whole && len(k.copies) > 2 // the others can go on
	if k.away != "" {
		lost, k.away, minority = append(lost, k.away), "", false
	}
	if take >= 0 && len(lost) == 0 && minority {
		k.taken++
		lost = slices.Sorted(maps.Keys(k.copies))[take : take+1]
		if err := os.Truncate(filepath.Join(k.dir, lost[0], tokenObject), 0); err != nil {
			return err
		}
	}
	if len(lost) == 1 && minority {
		k.away, lost = lost[0], nil
		k.log("token %.8s lost its objects: the vault goes on with the others", k.away)
	}
	return errors.Join(k.putBack(lost), k.copy())
}

func (k *tokens) putBack(lost []string) error {
	for _, name := range lost {
		k.whole = false
		k.log("token %.8s is put back as it was before it was lost", name)
		if err := k.restore(name); err != nil {
			return err
		}
	}
	return nil
}

// waitedFor puts the token that is away back, because the others do not hold the newest
// root: one of them missed the last commits before the kill.
func (k *tokens) waitedFor() error {
	k.log("the vault waits for token %.8s", k.away)
	k.waited++
	name := k.away
	k.away = ""
	return k.putBack([]string{name})
}

// standing notes whether every token counts: only then may one of them be lost.
func (k *tokens) standing(st *node.Status) {
	k.whole = k.away == ""
	for _, t := range st.Tokens {
		k.whole = k.whole && t.Up && t.CountsSince > 0
	}
}

func (k *tokens) String() string {
	return fmt.Sprintf("%d tokens lost by SoftHSM, %d taken away, %d put back from copies, %d of them because the vault waited for them",
		k.lost, k.taken, k.restored, k.waited)
}
