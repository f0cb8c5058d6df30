package ratelimit

import (
	"bytes"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var (
	t0     = time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	method = ID{1}
)

func quick() Policy { return Policy{Limit: 10, Lifetime: 100, Deadline: 2 * time.Minute} }

func now(d time.Duration) At { return At{Now: t0.Add(d)} }

func fresh(p Policy) Counter { return Counter{}.Enrolled(p, method, NewOwner) }

// charge takes attempt number n and fails the test unless it is charged.
func charge(t *testing.T, c Counter, p Policy, n byte, at At) Charged {
	t.Helper()
	out, ok := c.Charge(p, method, ID{n}, [32]byte{n}, at).(Charged)
	if !ok {
		t.Fatalf("attempt %d was not charged: %#v", n, c.Charge(p, method, ID{n}, [32]byte{n}, at))
	}
	return out
}

func wrong(t *testing.T, c Counter, p Policy, n byte, at At) Counter {
	t.Helper()
	out, ok := c.Wrong(p, method, ID{n}, [32]byte{n}, at).(Closed)
	if !ok {
		t.Fatalf("attempt %d: %#v", n, c.Wrong(p, method, ID{n}, [32]byte{n}, at))
	}
	return out.Counter
}

func TestChargeCountsAndNotes(t *testing.T) {
	p := quick()
	out := charge(t, fresh(p), p, 1, now(0))
	m := out.Counter.Methods[0]
	if m.Failed != 1 || out.Counter.Lifetime != 1 || out.Left != 9 || len(m.Open) != 1 || !out.Deadline.Equal(t0.Add(p.Deadline)) {
		t.Errorf("%+v", out)
	}
}

func TestDecisionsLeaveTheirCounterAlone(t *testing.T) {
	p := quick()
	c := charge(t, charge(t, fresh(p), p, 1, now(0)).Counter, p, 2, now(0)).Counter
	before := c.clone()
	c.Charge(p, method, ID{3}, [32]byte{3}, now(0))
	c.Charge(p, method, ID{3}, [32]byte{3}, now(time.Hour))
	c.Right(p, method, ID{1}, [32]byte{1}, now(0))
	c.Wrong(p, method, ID{1}, [32]byte{1}, now(0))
	c.Expire(p, now(time.Hour))
	if !reflect.DeepEqual(c, before) {
		t.Errorf("%+v\nbecame %+v", before, c)
	}
}

func TestRepeatedAndReused(t *testing.T) {
	p := quick()
	c := charge(t, fresh(p), p, 1, now(0)).Counter
	if out, ok := c.Charge(p, method, ID{1}, [32]byte{1}, now(p.Deadline)).(Repeated); !ok || out.Left != 9 {
		t.Error("the same first message must be repeated until its deadline")
	}
	if _, ok := c.Charge(p, method, ID{1}, [32]byte{2}, now(0)).(Reused); !ok {
		t.Error("another first message under the same ID must be told apart")
	}
	out := charge(t, c, p, 1, now(p.Deadline+time.Millisecond))
	if out.Counter.Methods[0].Failed != 2 || len(out.Counter.Methods[0].Open) != 1 {
		t.Error("after its deadline the same attempt is charged again")
	}
}

func TestFourthOpenAttemptClosesTheOldest(t *testing.T) {
	p := quick()
	c := fresh(p)
	for n := byte(1); n <= 4; n++ {
		c = charge(t, c, p, n, now(time.Duration(n)*time.Second)).Counter
	}
	m := c.Methods[0]
	if len(m.Open) != MaxOpen || m.find(ID{1}) >= 0 || m.Failed != 4 {
		t.Errorf("%+v", m)
	}
	if _, ok := c.Right(p, method, ID{1}, [32]byte{1}, now(5*time.Second)).(Unknown); !ok {
		t.Error("a closed attempt finished right")
	}
}

// A success forgives what failed before it, not what is still open.
func TestRightForgivesWhatIsSettled(t *testing.T) {
	p := quick()
	c := fresh(p)
	for n := byte(1); n <= 3; n++ {
		c = charge(t, c, p, n, now(0)).Counter
	}
	out, ok := c.Right(p, method, ID{2}, [32]byte{2}, now(0)).(Reset)
	if !ok || out.Counter.Methods[0].Failed != 2 || out.Counter.Lifetime != 2 || out.FailedSince != 0 || len(out.Counter.Methods[0].Open) != 2 {
		t.Fatalf("%+v", out)
	}
	c = wrong(t, out.Counter, p, 3, now(0))
	again, ok := c.Right(p, method, ID{1}, [32]byte{1}, now(0)).(Reset)
	if !ok || again.Counter.Methods[0].Failed != 0 || again.Counter.Lifetime != 1 || again.FailedSince != 1 {
		t.Errorf("%+v", again)
	}
}

// A noted attempt that outlived a reset of its counts must not take them below zero: the
// next miss would count as none.
func TestNothingUnderflows(t *testing.T) {
	p := quick()
	c := charge(t, fresh(p), p, 1, now(0)).Counter
	c.Lifetime, c.Methods[0].Failed = 0, 0
	out, ok := c.Right(p, method, ID{1}, [32]byte{1}, now(0)).(Reset)
	if !ok || out.Counter.Lifetime != 0 || out.FailedSince != 0 {
		t.Errorf("%+v", out)
	}
}

func TestWrongKeepsTheChargeAndSpendsTheLast(t *testing.T) {
	p := quick()
	c := fresh(p)
	for n := byte(1); n <= 9; n++ {
		c = wrong(t, charge(t, c, p, n, now(0)).Counter, p, n, now(0))
	}
	if c.Methods[0].Failed != 9 || c.Lifetime != 9 {
		t.Fatalf("%+v", c)
	}
	c = charge(t, c, p, 10, now(0)).Counter
	if out, ok := c.Charge(p, method, ID{11}, [32]byte{11}, now(time.Minute)).(MustWait); !ok || !out.LastChance || out.Wait != time.Minute {
		t.Errorf("a new attempt in the last chance: %#v", out)
	}
	out, ok := c.Wrong(p, method, ID{10}, [32]byte{10}, now(0)).(Spent)
	if !ok || out.Lifetime || out.Method != method || len(out.Counter.Methods) != 0 || out.Counter.Lifetime != 10 {
		t.Errorf("%#v", out)
	}
}

func TestExpireSpendsOnlyWhatIsExhausted(t *testing.T) {
	p := quick()
	c := charge(t, fresh(p), p, 1, now(0)).Counter
	if out, ok := c.Expire(p, now(time.Hour)).(Lives); !ok {
		t.Errorf("%#v", out)
	}
	c.Methods[0].Failed = 10
	if out, ok := c.Expire(p, now(p.Deadline)).(Lives); !ok {
		t.Errorf("at its deadline an attempt may still finish: %#v", out)
	}
	late := now(p.Deadline + time.Millisecond)
	if _, ok := c.Expire(p, late).(Spent); !ok {
		t.Error("after the deadline nothing can save the method")
	}
	late.Held = map[Seat]bool{{method, ID{1}}: true}
	if out, ok := c.Expire(p, late).(Lives); !ok {
		t.Errorf("a finish that arrived in time goes first: %#v", out)
	}
	if _, ok := c.Charge(p, method, ID{2}, [32]byte{2}, late).(MustWait); !ok {
		t.Error("nor may a start destroy what is being finished")
	}
	late.Held = map[Seat]bool{{ID{9}, ID{1}}: true}
	if out, ok := c.Expire(p, late).(Spent); !ok {
		t.Errorf("an attempt of the same name on another method holds nothing: %#v", out)
	}
	late.Held = nil
	if _, ok := c.Charge(p, method, ID{2}, [32]byte{2}, late).(Spent); !ok {
		t.Error("a start finds it spent when nothing is held")
	}
	if d, ok := c.LastChance(p); !ok || !d.Equal(t0.Add(p.Deadline)) {
		t.Error("LastChance must be found whatever the time")
	}
}

func TestWaitsGrowAndAClockSetBackShortensNone(t *testing.T) {
	p := Default()
	c, at := fresh(p), t0
	for n := byte(1); n <= 10; n++ {
		w := p.waitAfter(int(n - 1))
		if w > 0 {
			for _, early := range []time.Time{at.Add(w - time.Millisecond), at, at.Add(-48 * time.Hour)} {
				out, ok := c.Charge(p, method, ID{n}, [32]byte{n}, At{Now: early}).(MustWait)
				if !ok || out.LastChance || out.Wait <= 0 || out.Wait > w {
					t.Fatalf("attempt %d at %v: %#v", n, early.Sub(at), out)
				}
			}
			if out := c.Charge(p, method, ID{n}, [32]byte{n}, At{Now: at.Add(-48 * time.Hour)}).(MustWait); out.Wait != w {
				t.Errorf("attempt %d with the clock set back: wait %v, want all of %v", n, out.Wait, w)
			}
		}
		at = at.Add(w)
		c = charge(t, c, p, n, At{Now: at}).Counter
	}
	back := c.Charge(p, method, ID{11}, [32]byte{11}, At{Now: at.Add(-time.Hour)}).(MustWait)
	if back.Wait > p.Deadline {
		t.Errorf("a clock set back extends a deadline to %v", back.Wait)
	}
}

func TestAPolicyCanOnlyTighten(t *testing.T) {
	p := quick()
	c := fresh(p)
	c.Lifetime = 5
	loose, tight := p, p
	loose.Limit, loose.Lifetime = 1000, 10_000
	tight.Limit, tight.Lifetime = 3, 8
	if s, _ := c.Standing(loose, method, now(0)); s.Limit != 10 || c.LifetimeLimitUnder(loose) != 100 {
		t.Error("a looser policy loosened a record")
	}
	if s, _ := c.Standing(tight, method, now(0)); s.Limit != 3 || s.Left != 3 || c.LifetimeLimitUnder(tight) != 8 {
		t.Error("a tighter policy did not tighten")
	}
	if next := c.Enrolled(loose, ID{2}, NewOwner); next.LifetimeLimit != 100 || next.Lifetime != 5 {
		t.Error("replacing without proof loosened the lifetime budget")
	}
	if next := c.Enrolled(loose, ID{2}, ProvenOwner); next.LifetimeLimit != 10_000 || next.Lifetime != 0 {
		t.Error("replacing with proof starts the lifetime budget anew")
	}
	if next := c.Enrolled(loose, ID{2}, NewOwner).Enrolled(loose, ID{3}, ProvenOwner); next.LifetimeLimit != 100 || next.Lifetime != 5 {
		t.Error("a key that came in without proof signed the lifetime count away")
	}
	if next := c.Without().Enrolled(p, ID{2}, SameOwner).Enrolled(p, ID{3}, ProvenOwner); next.Lifetime != 0 {
		t.Error("an owner who came back without a proof can vouch no more")
	}
	if next := c.Enrolled(p, ID{2}, NewOwner).Without().Enrolled(p, ID{3}, ProvenOwner); next.Lifetime != 5 {
		t.Error("forgetting made the count one that a proof takes back")
	}
	if next := c.Without().Enrolled(tight, ID{2}, NewOwner); next.LifetimeLimit != 8 || next.Lifetime != 5 {
		t.Error("forgetting refilled the lifetime budget")
	}
}

func TestLifetimeSpentTakesAllMethods(t *testing.T) {
	p := quick()
	c := fresh(p)
	c.Methods = append(c.Methods, Method{ID: ID{2}, Limit: 10})
	c.Lifetime = 99
	c = charge(t, c, p, 1, now(0)).Counter
	if out, ok := c.Charge(p, ID{2}, ID{7}, [32]byte{7}, now(0)).(MustWait); !ok || !out.LastChance {
		t.Errorf("another method of an exhausted account: %#v", out)
	}
	out, ok := c.Wrong(p, method, ID{1}, [32]byte{1}, now(0)).(Spent)
	if !ok || !out.Lifetime || len(out.Counter.Methods) != 0 {
		t.Errorf("%#v", out)
	}
	if s, ok := c.Right(p, method, ID{1}, [32]byte{1}, now(0)).(Reset); !ok || s.Counter.LifetimeSpent(p) {
		t.Error("a right finish in time saves the account")
	}
}

func TestOneMethodSpentLeavesTheOthers(t *testing.T) {
	p := quick()
	c := fresh(p)
	c.Methods = append(c.Methods, Method{ID: ID{2}, Limit: 10})
	c.Methods[0].Failed, c.Lifetime = 9, 99
	c = charge(t, c, p, 1, now(0)).Counter
	c.Methods[1].Open = []Attempt{{ID: ID{7}, Fingerprint: [32]byte{7}, Deadline: t0.Add(time.Hour)}}
	out, ok := c.Wrong(p, method, ID{1}, [32]byte{1}, now(0)).(Spent)
	if !ok || out.Lifetime || out.Method != method || len(out.Counter.Methods) != 1 || out.Counter.Methods[0].ID != (ID{2}) {
		t.Fatalf("%#v", out)
	}
	if out, ok := out.Counter.Expire(p, now(0)).(Lives); !ok {
		t.Errorf("the other method's attempt may still save the account: %#v", out)
	}
}

func TestStandingAndUnknownMethods(t *testing.T) {
	p := Default()
	c := charge(t, fresh(p), p, 1, now(0)).Counter
	if s, ok := c.Standing(p, method, now(0)); !ok || s != (Standing{Failed: 1, Limit: 10, Left: 9, Tried: t0}) {
		t.Errorf("%+v", s)
	}
	c.Methods[0].Failed = 10
	if s, _ := c.Standing(p, method, now(time.Minute)); !s.LastChance || s.Wait != time.Minute || s.Left != 0 {
		t.Errorf("%+v", s)
	}
	if _, ok := c.Standing(p, ID{9}, now(0)); ok {
		t.Error("a method that is not counted has a standing")
	}
	if _, ok := c.Charge(p, ID{9}, ID{1}, [32]byte{1}, now(0)).(Unknown); !ok {
		t.Error("a method that is not counted was charged")
	}
	for _, settle := range []func(Policy, ID, ID, [32]byte, At) SettleResult{c.Right, c.Wrong} {
		for _, r := range []SettleResult{
			settle(p, ID{9}, ID{1}, [32]byte{1}, now(0)), settle(p, method, ID{2}, [32]byte{1}, now(0)),
			settle(p, method, ID{1}, [32]byte{2}, now(0)), settle(p, method, ID{1}, [32]byte{1}, now(time.Hour)),
		} {
			if _, ok := r.(Unknown); !ok {
				t.Errorf("settled: %#v", r)
			}
		}
	}
}

// TestLimitHoldsForAnySequence counts charges since the last right finish itself.
func TestLimitHoldsForAnySequence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Policy{Limit: rapid.IntRange(1, 5).Draw(t, "limit"), Deadline: time.Minute}
		p.Lifetime = rapid.IntRange(p.Limit, 12).Draw(t, "lifetime")
		c := Counter{}.Enrolled(p, method, NewOwner)
		since, never := 0, 0
		at := t0
		var destroyed bool
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			at = at.Add(time.Duration(rapid.IntRange(0, 40).Draw(t, "seconds")) * time.Second)
			n := byte(rapid.IntRange(0, 9).Draw(t, "attempt"))
			var next Counter
			switch rapid.IntRange(0, 3).Draw(t, "step") {
			case 0:
				switch out := c.Charge(p, method, ID{n}, [32]byte{n}, At{Now: at}).(type) {
				case Charged:
					since, never, next = since+1, never+1, out.Counter
				case Spent:
					destroyed = true
				}
			case 1:
				if out, ok := c.Right(p, method, ID{n}, [32]byte{n}, At{Now: at}).(Reset); ok {
					// The open ones may be evaluated after this success.
					since, never, next = len(out.Counter.Methods[0].Open), never-1, out.Counter
				}
			case 2:
				switch out := c.Wrong(p, method, ID{n}, [32]byte{n}, At{Now: at}).(type) {
				case Closed:
					next = out.Counter
				case Spent:
					destroyed = true
				}
			case 3:
				_, destroyed = c.Expire(p, At{Now: at}).(Spent)
			}
			if since > p.Limit || never > p.Lifetime {
				t.Fatalf("%d charges since the last success of %d, %d never verified of %d", since, p.Limit, never, p.Lifetime)
			}
			if destroyed {
				if since < p.Limit && never < p.Lifetime {
					t.Fatalf("destroyed after %d of %d and %d of %d", since, p.Limit, never, p.Lifetime)
				}
				return
			}
			if next.Methods != nil {
				decoded, err := Decode(next.Encode())
				if err != nil || !bytes.Equal(decoded.Encode(), next.Encode()) {
					t.Fatalf("%+v\nis read back as %+v (%v)", next, decoded, err)
				}
				c = decoded
			}
		}
	})
}
