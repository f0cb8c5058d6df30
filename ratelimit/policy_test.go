package ratelimit

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestDefaultPolicy(t *testing.T) {
	p := Default()
	if err := p.Check(0); err != nil {
		t.Fatal(err)
	}
	if p.Limit != 10 || p.Lifetime != 100 || p.Deadline != 2*time.Minute {
		t.Errorf("the default policy is %+v", p)
	}
	var waits []time.Duration
	for failed := range p.Limit {
		waits = append(waits, p.waitAfter(failed))
	}
	h := time.Hour
	want := []time.Duration{0, 0, 0, time.Minute, 5 * time.Minute, 15 * time.Minute, h, 4 * h, 12 * h, 24 * h}
	if !slices.Equal(waits, want) {
		t.Errorf("waits before attempts 1..10: %v, want %v", waits, want)
	}
	if p.waitAfter(500) != 24*h {
		t.Error("beyond the list the last wait repeats")
	}
	if (Policy{}).waitAfter(9) != 0 {
		t.Error("no list means no waits")
	}
}

func TestPolicyCheckNamesTheFault(t *testing.T) {
	for _, c := range []struct {
		change   func(*Policy)
		interval time.Duration
		want     string
	}{
		{func(p *Policy) { p.Limit = 0 }, 0, "limit is 0"},
		{func(p *Policy) { p.Limit = 1001 }, 0, "limit is 1001"},
		{func(p *Policy) { p.Lifetime = 9 }, 0, "lifetime is 9"},
		{func(p *Policy) { p.Lifetime = 10_001 }, 0, "lifetime is 10001"},
		{func(p *Policy) { p.Deadline = 59 * time.Second }, 0, "deadline is 59s"},
		{func(p *Policy) {}, 31 * time.Second, "want 2m2s"}, // 60 s and twice the commit interval
		{func(p *Policy) { p.Deadline = 61 * time.Minute }, 0, "deadline is 1h1m0s"},
		{func(p *Policy) { p.Waits[0] = -1 }, 0, "wait 1 is"},
		{func(p *Policy) { p.Waits[6] = 31 * 24 * time.Hour }, 0, "wait 7 is"},
		{func(p *Policy) { p.Waits[3] = time.Second }, 0, "wait 4 (1s) is shorter"},
		{func(p *Policy) { p.Waits = make([]time.Duration, 33) }, 0, "33 waits"},
	} {
		p := Default()
		c.change(&p)
		if err := p.Check(c.interval); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v, want %q", err, c.want)
		}
	}
	p := Default()
	if err := p.Check(30 * time.Second); err != nil {
		t.Error(err)
	}
}
