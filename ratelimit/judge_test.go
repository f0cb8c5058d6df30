package ratelimit

import (
	"slices"
	"testing"
	"time"
)

func judged(t *testing.T, c Counter, right bool, at time.Time) SettleResult {
	t.Helper()
	return c.Judge(Default(), method, right, At{Now: at})
}

// Ten wrong answers destroy, with a password's waits; the lifetime count stays untouched.
func TestJudgeWrong(t *testing.T) {
	p := Default()
	c, at := Counter{}.Enrolled(p, method, NewOwner), t0
	for n := 1; n < p.Limit; n++ {
		out, ok := judged(t, c, false, at).(Closed)
		if !ok || out.Left != p.Limit-n || out.Wait != p.waitAfter(n) || out.Counter.Lifetime != 0 {
			t.Fatalf("wrong %d: %+v", n, out)
		}
		c = out.Counter
		if out.Wait > 0 {
			for _, right := range []bool{false, true} {
				if w, ok := judged(t, c, right, at.Add(out.Wait-time.Second)).(MustWait); !ok || w.Wait != time.Second || w.LastChance {
					t.Fatalf("a second too early, right %v: %+v", right, w)
				}
			}
		}
		at = at.Add(out.Wait)
	}
	out, ok := judged(t, c, false, at).(Spent)
	if !ok || out.Lifetime || out.Method != method || len(out.Counter.Methods) != 0 {
		t.Fatalf("the tenth: %+v", out)
	}
}

func TestJudgeRight(t *testing.T) {
	c := Counter{}.Enrolled(Default(), method, NewOwner)
	c = judged(t, c, false, t0).(Closed).Counter
	c = judged(t, c, false, t0).(Closed).Counter
	out, ok := judged(t, c, true, t0.Add(time.Second)).(Reset)
	if !ok || out.FailedSince != 2 || out.Counter.Methods[0].Failed != 0 || !out.Counter.Methods[0].Used.Equal(t0.Add(time.Second)) {
		t.Fatalf("%+v", out)
	}
	if _, ok := out.Counter.Judge(Default(), ID{9}, true, At{Now: t0}).(Unknown); !ok {
		t.Error("another method is known")
	}
}

// Where another method's attempts have spent the lifetime budget, nothing is released.
func TestJudgeWhenLifetimeIsSpent(t *testing.T) {
	p := Default()
	c := Counter{}.Enrolled(p, method, NewOwner)
	other := ID{2}
	c = c.Added(p, other, nil)
	c.Lifetime = p.Lifetime - 1
	c = c.Charge(p, other, ID{1}, [32]byte{}, At{Now: t0}).(Charged).Counter
	if w, ok := c.Judge(p, method, true, At{Now: t0}).(MustWait); !ok || !w.LastChance {
		t.Errorf("while the last attempt is open: %+v", w)
	}
	if s, ok := c.Judge(p, method, true, At{Now: t0.Add(time.Hour)}).(Spent); !ok || !s.Lifetime || len(s.Counter.Methods) != 0 {
		t.Errorf("after it: %+v", s)
	}
}

func TestAddedAndRemoved(t *testing.T) {
	p := Default()
	c := Counter{}.Enrolled(p, method, NewOwner)
	c = judged(t, c, false, t0).(Closed).Counter
	c.Lifetime, c.Carried = 7, 2
	more := c.Added(p, ID{2}, nil)
	ids := func(c Counter) (out []ID) {
		for _, m := range c.Methods {
			out = append(out, m.ID)
		}
		return out
	}
	if !slices.Equal(ids(more), []ID{method, {2}}) || more.Methods[0].Failed != 1 || more.Methods[1].Failed != 0 || more.Lifetime != 2 || more.Carried != 2 {
		t.Errorf("added: %+v", more)
	}
	id := method
	if in := more.Added(p, ID{3}, &id); !slices.Equal(ids(in), []ID{{2}, {3}}) {
		t.Errorf("in the place of one: %+v", in)
	}
	if left := more.Removed(ID{2}); !slices.Equal(ids(left), []ID{method}) || left.Lifetime != 2 || left.Methods[0].Failed != 1 {
		t.Errorf("removed: %+v", left)
	}
}
