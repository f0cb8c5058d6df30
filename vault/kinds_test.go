package vault

import (
	"errors"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// A start for a password names no other kind of method: its gate would evaluate what is no
// OPRF key. It is refused uncharged, even with the right KSF hash.
func TestPasswordStartTakesNoOtherKind(t *testing.T) {
	rules := rules{Policy: ratelimit.Default()}
	at := ratelimit.At{Now: time.Unix(2_000_000_000, 0)}
	for kind, want := range map[api.Kind]*api.Error{api.KindPassword: nil, api.KindPasskey: api.ErrBadRequest} {
		m := someMethod(1)
		m.Kind = kind
		s := state{Live{Kept: Kept{Generation: 1}, Methods: []Method{m}}, ratelimit.Counter{}.Enrolled(rules.Policy, m.ID, ratelimit.NewOwner)}
		d, _ := decideStart(rules, s, startRequest{seat: seat{method: m.ID, attempt: ratelimit.ID{9}}, ksf: m.KSF.Hash()}, at)
		if (want == nil) != (d.next != nil) || !errors.Is(asError(d.refusal), asError(want)) {
			t.Errorf("%s: %v, charged: %v", kind, d.refusal, d.next != nil)
		}
	}
}
