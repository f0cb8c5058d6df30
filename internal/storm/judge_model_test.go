package storm

import (
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

// The books refuse every story that P3 forbids, and accept the honest one of each: a model
// that accepts everything would let every storm pass.
func TestModelRefuses(t *testing.T) {
	l := limits{method: 3, lifetime: 5}
	live := func(id string, failed, lifetime int) *api.Status {
		return &api.Status{State: api.StateLive, Generation: 1, LifetimeFailed: lifetime, LifetimeLimit: l.lifetime,
			Methods: []api.MethodStatus{{MethodID: api.Bytes(id), Failed: failed, Limit: l.method}}}
	}
	gone := func(s api.State, r api.Reason) *api.Status { return &api.Status{State: s, Reason: r, Generation: 1} }
	wrong := func(a *account) {
		at := now()
		a.guesses = append(a.guesses, &guess{method: a.current, first: at, asked: at, answered: at, settled: at, charges: []*span{{sent: at, end: now()}}})
	}
	right := func(a *account) {
		wrong(a)
		g := a.guesses[len(a.guesses)-1]
		g.settled, g.verified, g.resets = 0, true, []*span{{sent: now(), end: now(), told: true}}
	}
	// Another owner key comes in without a proof, and the stored one proves a replacement.
	at := func(told bool) *span { return &span{sent: now(), end: now(), told: told} }
	replaced := func(a *account) { a.install(&method{id: api.Bytes("n"), key: secret.NewKey()}) }
	arrived := func(a *account) { a.arrivals = append(a.arrivals, at(true)); replaced(a) }
	perhapsArrived := func(a *account) { a.arrivals = append(a.arrivals, at(false)); replaced(a) }
	proved := func(a *account) { a.renewals = append(a.renewals, at(true)); replaced(a) }
	inDoubt := func(a *account) { a.doubt = &change{span: &span{sent: now()}, next: &method{key: secret.NewKey()}} }
	for _, c := range []struct {
		name  string
		story []func(*account)
		says  *api.Status
		want  string // "": accepted
	}{
		{"two guesses", []func(*account){wrong, wrong}, live("m", 2, 2), ""},
		{"a guess given back", []func(*account){wrong, wrong}, live("m", 1, 2), "given back"},
		{"a lifetime guess given back", []func(*account){wrong, wrong}, live("m", 2, 1), "given back"},
		{"one guess too many", []func(*account){wrong, wrong, wrong, wrong}, live("m", 3, 4), "limit"},
		{"a success", []func(*account){wrong, right}, live("m", 0, 1), ""},
		{"a lost success", []func(*account){wrong, right}, live("m", 2, 1), "lost"},
		{"a lost enrolment", nil, gone(api.StateAbsent, ""), "lost"},
		{"another method", nil, live("n", 0, 0), "nobody enrolled"},
		{"a change in doubt that happened", []func(*account){inDoubt}, live("n", 0, 0), ""},
		{"a change in doubt that did not", []func(*account){inDoubt}, live("m", 0, 0), ""},
		{"a replaced method", []func(*account){func(a *account) { a.install(&method{id: api.Bytes("n")}) }}, live("m", 0, 0), "again"},
		{"a forgotten method", []func(*account){func(a *account) { a.install(nil) }}, live("m", 0, 0), "again"},
		{"a proof takes back what its owner's key saw", []func(*account){wrong, wrong, proved}, live("n", 0, 0), ""},
		{"a proof that took nothing back", []func(*account){wrong, wrong, proved}, live("n", 0, 2), "lost"},
		{"another owner's key keeps the lifetime count", []func(*account){wrong, wrong, arrived}, live("n", 0, 2), ""},
		{"another owner's key without a proof took it back", []func(*account){wrong, wrong, arrived}, live("n", 0, 0), "given back"},
		{"a proof leaves what is carried", []func(*account){wrong, wrong, arrived, wrong, proved}, live("n", 0, 2), ""},
		{"a proof took back what is carried", []func(*account){wrong, wrong, arrived, wrong, proved}, live("n", 0, 1), "given back"},
		{"a proof before it is none of its business", []func(*account){wrong, proved, wrong, arrived, proved}, live("n", 0, 1), ""},
		{"a success does not take back what is carried", []func(*account){wrong, arrived, right, proved}, live("n", 0, 0), "given back"},
		{"it may have come in, and carried", []func(*account){wrong, wrong, perhapsArrived, proved}, live("n", 0, 2), ""},
		{"it may not have come in", []func(*account){wrong, wrong, perhapsArrived, proved}, live("n", 0, 0), ""},
		{"destroyed at the limit", []func(*account){wrong, wrong, wrong}, gone(api.StateDestroyed, api.ReasonLimit), ""},
		{"destroyed too early", []func(*account){wrong, right, wrong, wrong}, gone(api.StateDestroyed, api.ReasonLimit), "at most 2"},
		{"a destruction undone", []func(*account){func(a *account) { a.gone(a.current) }}, live("m", 0, 0), "again"},
		{"an older generation", []func(*account){func(a *account) { a.generation = 2 }}, live("m", 0, 0), "generation"},
	} {
		a := &account{methods: map[string]*method{}, generation: 1}
		a.install(&method{id: api.Bytes("m"), key: secret.NewKey()})
		for _, step := range c.story {
			step(a)
		}
		if st := c.says; st.State == api.StateDestroyed {
			st.LifetimeFailed = a.lifetimeAtLeast()
		}
		err := a.judge(c.says, l)
		if c.want == "" && err != nil {
			t.Errorf("%s: refused: %v", c.name, err)
		}
		if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}
