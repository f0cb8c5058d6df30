package storm

import (
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

// story is what clients saw, and what the vault says of it after a restart.
type story struct {
	name string
	saw  []func(*account)
	says *api.Status
	want string // "": accepted
}

var few = limits{method: 3, lifetime: 5}

func says(id string, failed, lifetime int) *api.Status {
	return &api.Status{State: api.StateLive, Generation: 1, LifetimeFailed: lifetime, LifetimeLimit: few.lifetime,
		Methods: []api.MethodStatus{{MethodID: api.Bytes(id), Failed: failed, Limit: few.method}}}
}

func gone(s api.State, r api.Reason) *api.Status {
	return &api.Status{State: s, Reason: r, Generation: 1}
}

func wrong(a *account) {
	at := now()
	a.guesses = append(a.guesses, &guess{method: a.current, first: at, asked: at, answered: at, settled: at, charges: []*span{{sent: at, end: now()}}})
}

func right(a *account) {
	wrong(a)
	g := a.guesses[len(a.guesses)-1]
	g.settled, g.verified, g.resets = 0, true, []*span{{sent: now(), end: now(), told: true}}
}

// judge tells the story of an account whose method m is live, and holds the judge to it.
func (c *story) judge(t *testing.T) {
	a := &account{methods: map[string]*method{}, generation: 1}
	a.install(&method{id: api.Bytes("m"), key: secret.NewKey()})
	for _, step := range c.saw {
		step(a)
	}
	if st := c.says; st.State == api.StateDestroyed {
		st.LifetimeFailed = a.lifetimeAtLeast()
	}
	err := a.judge(c.says, few)
	if c.want == "" && err != nil {
		t.Errorf("%s: refused: %v", c.name, err)
	}
	if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
		t.Errorf("%s: %v, want %q", c.name, err, c.want)
	}
}

// The books refuse every story that P3 forbids, and accept the honest one of each: a model
// that accepts everything would let every storm pass.
func TestModelRefuses(t *testing.T) {
	// Another owner key comes in without a proof, and the stored one proves a replacement.
	at := func(told bool) *span { return &span{sent: now(), end: now(), told: told} }
	replaced := func(a *account) { a.install(&method{id: api.Bytes("n"), key: secret.NewKey()}) }
	arrived := func(a *account) { a.arrivals = append(a.arrivals, at(true)); replaced(a) }
	perhapsArrived := func(a *account) { a.arrivals = append(a.arrivals, at(false)); replaced(a) }
	proved := func(a *account) { a.renewals = append(a.renewals, at(true)); replaced(a) }
	inDoubt := func(a *account) { a.doubt = &change{span: &span{sent: now()}, next: &method{key: secret.NewKey()}} }
	for _, c := range []story{
		{"two guesses", []func(*account){wrong, wrong}, says("m", 2, 2), ""},
		{"a guess given back", []func(*account){wrong, wrong}, says("m", 1, 2), "given back"},
		{"a lifetime guess given back", []func(*account){wrong, wrong}, says("m", 2, 1), "given back"},
		{"one guess too many", []func(*account){wrong, wrong, wrong, wrong}, says("m", 3, 4), "limit"},
		{"a success", []func(*account){wrong, right}, says("m", 0, 1), ""},
		{"a lost success", []func(*account){wrong, right}, says("m", 2, 1), "lost"},
		{"a lost enrolment", nil, gone(api.StateAbsent, ""), "lost"},
		{"another method", nil, says("n", 0, 0), "nobody enrolled"},
		{"a change in doubt that happened", []func(*account){inDoubt}, says("n", 0, 0), ""},
		{"a change in doubt that did not", []func(*account){inDoubt}, says("m", 0, 0), ""},
		{"a replaced method", []func(*account){func(a *account) { a.install(&method{id: api.Bytes("n")}) }}, says("m", 0, 0), "again"},
		{"a forgotten method", []func(*account){func(a *account) { a.install(nil) }}, says("m", 0, 0), "again"},
		{"a proof takes back what its owner's key saw", []func(*account){wrong, wrong, proved}, says("n", 0, 0), ""},
		{"a proof that took nothing back", []func(*account){wrong, wrong, proved}, says("n", 0, 2), "lost"},
		{"another owner's key keeps the lifetime count", []func(*account){wrong, wrong, arrived}, says("n", 0, 2), ""},
		{"another owner's key without a proof took it back", []func(*account){wrong, wrong, arrived}, says("n", 0, 0), "given back"},
		{"a proof leaves what is carried", []func(*account){wrong, wrong, arrived, wrong, proved}, says("n", 0, 2), ""},
		{"a proof took back what is carried", []func(*account){wrong, wrong, arrived, wrong, proved}, says("n", 0, 1), "given back"},
		{"a proof before it is none of its business", []func(*account){wrong, proved, wrong, arrived, proved}, says("n", 0, 1), ""},
		{"a success does not take back what is carried", []func(*account){wrong, arrived, right, proved}, says("n", 0, 0), "given back"},
		{"it may have come in, and carried", []func(*account){wrong, wrong, perhapsArrived, proved}, says("n", 0, 2), ""},
		{"it may not have come in", []func(*account){wrong, wrong, perhapsArrived, proved}, says("n", 0, 0), ""},
		{"destroyed at the limit", []func(*account){wrong, wrong, wrong}, gone(api.StateDestroyed, api.ReasonLimit), ""},
		{"destroyed too early", []func(*account){wrong, right, wrong, wrong}, gone(api.StateDestroyed, api.ReasonLimit), "at most 2"},
		{"a destruction undone", []func(*account){func(a *account) { a.gone(a.current) }}, says("m", 0, 0), "again"},
		{"an older generation", []func(*account){func(a *account) { a.generation = 2 }}, says("m", 0, 0), "generation"},
	} {
		c.judge(t)
	}
}
