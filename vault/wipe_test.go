package vault_test

import (
	"bytes"
	"context"
	"testing"
)

// keptInbox keeps what it opened, as memory does after the last use.
type keptInbox struct {
	fleet
	opened [][]byte
}

func (k *keptInbox) OpenInbox(ctx context.Context, serial string, info, sealed []byte) ([]byte, error) {
	b, err := k.fleet.OpenInbox(ctx, serial, info, sealed)
	k.opened = append(k.opened, b)
	return b, err
}

// TestOpenedFinishIsWiped: a finish holds record and envelope, against which passwords can be
// tried once the OPRF key is known, too.
func TestOpenedFinishIsWiped(t *testing.T) {
	r := newRig(t, newMemGround())
	inbox := &keptInbox{fleet: r.sealer.fleet}
	r.sealer.fleet = inbox
	p := r.person("ann")
	if err := p.enrol("right", nil); err != nil {
		t.Fatal(err)
	}
	if len(inbox.opened) != 1 || !bytes.Equal(inbox.opened[0], make([]byte, len(inbox.opened[0]))) {
		t.Errorf("%d finishes opened, not wiped", len(inbox.opened))
	}
	// What was taken out of it stands on its own.
	if err := p.try("right"); err != nil {
		t.Error(err)
	}
	if err := p.enrol("other", p.owner()); err != nil {
		t.Errorf("the owner key that was enrolled: %v", err)
	}
}
