package storm

import (
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

// The same for what is pending.
func TestModelRefusesPending(t *testing.T) {
	pends := func(kind api.PendingKind, due int64) *api.Status {
		st := says("m", 0, 0)
		st.Pending = &api.PendingStatus{Kind: kind, Due: due}
		return st
	}
	ended := gone(api.StateDestroyed, api.ReasonLimit)
	ended.Pending = &api.PendingStatus{Kind: api.PendingForget, Due: 9}
	asked := func(a *account) {
		if err := a.claimed(&change{span: &span{sent: now()}, waits: true}, now(), a.current, 9); err != nil {
			t.Error(err)
		}
	}
	inDoubt := func(a *account) { a.doubt = &change{span: &span{sent: now(), end: now()}, waits: true} }
	theirsInDoubt := func(a *account) {
		inDoubt(a)
		a.doubt.next = &method{key: secret.NewKey()}
	}
	for _, c := range []story{
		{"what is pending", []func(*account){asked}, pends(api.PendingForget, 9), ""},
		{"pending, lost", []func(*account){asked}, says("m", 0, 0), "pending change is lost"},
		{"pending, and another time", []func(*account){asked}, pends(api.PendingForget, 8), "nobody asked"},
		{"pending, and another kind", []func(*account){asked}, pends(api.PendingReplace, 9), "nobody asked"},
		{"pending, and nobody asked", nil, pends(api.PendingForget, 9), "nobody asked"},
		{"pending, dropped by a success", []func(*account){asked, right}, says("m", 0, 0), ""},
		{"pending again after a success", []func(*account){asked, right}, pends(api.PendingForget, 9), "after a success"},
		{"pending after an earlier success", []func(*account){right, asked}, pends(api.PendingForget, 9), ""},
		{"pending in doubt that happened", []func(*account){inDoubt}, pends(api.PendingForget, 9), ""},
		{"pending in doubt that did not", []func(*account){inDoubt}, says("m", 0, 0), ""},
		{"pending in doubt, and of another kind", []func(*account){inDoubt}, pends(api.PendingReplace, 9), "nobody asked"},
		{"a second pending in doubt", []func(*account){asked, inDoubt}, pends(api.PendingForget, 10), "nobody asked"},
		{"a second pending in doubt after a success", []func(*account){asked, right, inDoubt}, pends(api.PendingForget, 10), ""},
		{"a hijack at once", []func(*account){theirsInDoubt}, says("n", 0, 0), "at once"},
		{"a hijack of a key that may be destroyed", []func(*account){wrong, wrong, wrong, theirsInDoubt}, says("n", 0, 3), ""},
		{"forgotten at once", []func(*account){inDoubt}, gone(api.StateAbsent, ""), "lost"},
		{"pending and destroyed", []func(*account){wrong, wrong, wrong, asked}, ended, "pending of an account"},
	} {
		c.judge(t)
	}
}
