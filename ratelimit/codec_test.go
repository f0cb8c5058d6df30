package ratelimit

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
	"testing"
	"time"
)

// full is a counter with every field in use.
func full() Counter {
	c := Counter{Lifetime: 70_000, Carried: 69_000, LifetimeLimit: 100}
	for i := range byte(MaxMethods) {
		m := Method{ID: ID{i}, Failed: 3, Limit: 10, Last: t0, Used: t0}
		for j := range byte(MaxOpen) {
			m.Open = append(m.Open, Attempt{ID: ID{i, j}, Fingerprint: [32]byte{j}, Deadline: t0.Add(time.Minute)})
		}
		c.Methods = append(c.Methods, m)
	}
	return c
}

func TestCounterSizes(t *testing.T) {
	p := Default()
	if n := len(Counter{}.Enrolled(p, method, NewOwner).Encode()); n != 41 {
		t.Errorf("a counter of one idle method has %d bytes, want 41", n)
	}
	if n := len(full().Encode()); n != MaxBytes {
		t.Errorf("the largest counter has %d bytes, want %d", n, MaxBytes)
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := full().Encode()
	if _, err := Decode(good); err != nil {
		t.Fatal(err)
	}
	if c, err := Decode(nil); err != nil || c.Methods != nil || c.Lifetime != 0 {
		t.Error("no bytes are the zero counter")
	}
	newer := bytes.Clone(good)
	newer[0] = 3
	if _, err := Decode(newer); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "reads formats 1 and 2") {
		t.Errorf("a newer format: %v", err)
	}
	change := func(f func(c *Counter)) []byte {
		c := full()
		f(&c)
		return c.Encode()
	}
	for name, b := range map[string][]byte{
		"a trailing byte":        append(bytes.Clone(good), 0),
		"a cut counter":          good[:len(good)-1],
		"the head alone":         good[:7],
		"a method twice":         change(func(c *Counter) { c.Methods[1].ID = c.Methods[0].ID }),
		"an attempt twice":       change(func(c *Counter) { c.Methods[0].Open[1].ID = c.Methods[0].Open[0].ID }),
		"an endless attempt":     change(func(c *Counter) { c.Methods[0].Open[0].Deadline = time.Time{} }),
		"a method without limit": change(func(c *Counter) { c.Methods[0].Limit = 0 }),
		"no lifetime limit":      change(func(c *Counter) { c.LifetimeLimit = 0 }),
		"a ninth method":         change(func(c *Counter) { c.Methods = append(c.Methods, Method{ID: ID{99}, Limit: 1}) }),
		"a fourth attempt": change(func(c *Counter) {
			c.Methods = c.Methods[:1]
			c.Methods[0].Open = append(c.Methods[0].Open, Attempt{ID: ID{99}, Deadline: t0})
		}),
		"an older format than needed": append([]byte{1}, good[1:]...),
		"a newer format than needed":  append([]byte{2}, change(func(c *Counter) { c.Methods = nil })[1:]...),
		"the year 12000":              change(func(c *Counter) { c.Methods[0].Last = t0.AddDate(10_000, 0, 0) }),
	} {
		if _, err := Decode(b); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What was written before methods were known to be used is read, and written again as it was.
func TestFormatBefore(t *testing.T) {
	old, err := hex.DecodeString("010000000300000000006401010000000000000000000000000000000002000a000001b8dac5b40000")
	if err != nil {
		t.Fatal(err)
	}
	c, err := Decode(old)
	if err != nil || c.Lifetime != 3 || len(c.Methods) != 1 || c.Methods[0].Failed != 2 || !c.Methods[0].Used.IsZero() {
		t.Fatalf("%+v, %v", c, err)
	}
	if !bytes.Equal(c.Encode(), old) {
		t.Error("written otherwise")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(full().Encode())
	f.Add(Counter{}.Enrolled(Default(), method, NewOwner).Encode())
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := Decode(b)
		if err != nil || len(b) == 0 {
			return
		}
		if again := c.Encode(); !bytes.Equal(again, b) {
			t.Fatalf("%x\nis written\n%x", b, again)
		}
	})
}
