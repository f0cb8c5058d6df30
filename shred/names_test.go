package shred

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"testing"

	"backupvault/internal/lp"
)

// TestFileShowsNoNames: whoever holds the file cannot tell whether a person whose name he
// knows is in it. Neither the account, nor the hash that is its key, nor its value stands
// there in any form; and the same people stand at other places in another file, so no place
// can be computed from a name.
func TestFileShowsNoNames(t *testing.T) {
	var places []map[pageName]bool
	for range 2 {
		rig := newRig(t, 3)
		var hidden [][]byte
		for i := range 60 {
			account := fmt.Appendf(nil, "https://issuer.example person-%02d", i)
			key, value := sha256.Sum256(lp.Join(lp.AccountKey, account)), bytes.Repeat(account, 20)
			rig.put(string(key[:]), string(value))
			hidden = append(hidden, account, key[:], key[:8], value)
		}
		rig.close()
		file, err := os.ReadFile(rig.path)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range hidden {
			for _, form := range []string{string(b), hex.EncodeToString(b), base64.RawURLEncoding.EncodeToString(b)} {
				if bytes.Contains(file, []byte(form)) {
					t.Fatalf("the file shows %q", form)
				}
			}
		}
		if !bytes.Contains(file, testVault[:]) {
			t.Fatal("this search finds nothing: the header holds the vault's ID")
		}
		at := map[pageName]bool{}
		for _, name := range thiefPages(t, rig.path) {
			at[name] = true
		}
		places = append(places, at)
		rig.open()
	}
	if len(places[0]) < 20 || maps.Equal(places[0], places[1]) {
		t.Errorf("%d pages, at the same places in both files", len(places[0]))
	}
}
