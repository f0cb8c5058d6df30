package access

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"backupvault/api"
)

// counting counts how often a signature is looked at.
type counting struct {
	oidc.KeySet
	n int
}

func (c *counting) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	c.n++
	return c.KeySet.VerifySignature(ctx, token)
}

func countingVerifier(t testing.TB, now *time.Time) (*Verifier, *counting) {
	t.Helper()
	c := verifier(t).config
	keys := &counting{KeySet: c.Keys}
	c.Keys, c.Now = keys, func() time.Time { return *now }
	v, err := NewVerifier(c)
	if err != nil {
		t.Fatal(err)
	}
	return v, keys
}

func TestVerifyRemembersShortlyAndNeverPastExpiry(t *testing.T) {
	now := noon
	v, keys := countingVerifier(t, &now)
	token := ed(t, with("exp", at(90*time.Second)))
	steps := []struct {
		at    time.Duration
		looks int // signatures looked at so far
		ok    bool
	}{
		{0, 1, true},
		{time.Second, 1, true},
		{rememberFor - time.Second, 1, true},
		{rememberFor, 2, true},
		{89 * time.Second, 2, true},
		{90 * time.Second, 3, false}, // remembered for a minute, but expired
		{90 * time.Second, 4, false}, // a refusal is not remembered
		{80 * time.Second, 5, true},
		{70 * time.Second, 6, true}, // the clock was set back
	}
	for i, s := range steps {
		now = noon.Add(s.at)
		account, err := v.Verify(t.Context(), token)
		if (err == nil) != s.ok || s.ok && account != goodAccount || keys.n != s.looks {
			t.Fatalf("step %d: account %q, error %v, %d looks", i, account, err, keys.n)
		}
	}
}

func TestVerifyRemembersEachTokenApart(t *testing.T) {
	now := noon
	v, _ := countingVerifier(t, &now)
	for range 2 {
		for _, name := range []string{"alice", "bob"} {
			a, err := v.Verify(t.Context(), ed(t, with("sub", `"`+name+`"`)))
			if err != nil || string(a) != testIssuer+" "+name {
				t.Fatal(a, err)
			}
		}
	}
}

func TestCacheIsBounded(t *testing.T) {
	var c cache
	for i := range 3 * remembered {
		c.put(fmt.Sprint(i), verified{caller: api.Caller{Account: "a"}, exp: noon.Add(time.Hour), since: noon})
		if len(c.tokens) > remembered {
			t.Fatalf("%d tokens remembered", len(c.tokens))
		}
		if _, ok := c.get(fmt.Sprint(i), noon); !ok {
			t.Fatal("the newest token is not remembered")
		}
	}
}

func BenchmarkVerifyAgain(b *testing.B) {
	v := verifier(b)
	token := ed(b, with())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := v.Verify(b.Context(), token); err != nil {
			b.Fatal(err)
		}
	}
}
