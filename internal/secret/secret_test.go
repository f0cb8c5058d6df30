package secret

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestNothingPrintsASecret(t *testing.T) {
	raw := []byte("0123456789abcdef0123456789abcdef")
	key, err := KeyFrom(raw)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewTextHandler(&log, nil), slog.NewJSONHandler(&log, nil)} {
		l := slog.New(handler)
		l.Info("x", "key", key, "value", *key, "bytes", Own(bytes.Clone(raw)), "in", struct{ K *Key }{key})
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%X", "%q", "%d"} {
		fmt.Fprintf(&log, verb+verb+verb, key, *key, Own(bytes.Clone(raw)))
	}
	for _, shape := range []string{string(raw), hex.EncodeToString(raw), "48 49 50", "0x30, 0x31"} {
		if strings.Contains(log.String(), shape) {
			t.Errorf("a secret was printed as %q in:\n%s", shape, log.String())
		}
	}
	if !strings.Contains(log.String(), Redacted) {
		t.Error("the marker is missing: did anything print at all?")
	}
}

func TestEncodersRefuse(t *testing.T) {
	for _, v := range []any{NewKey(), *NewKey(), Own([]byte("x")), struct{ K *Key }{NewKey()}} {
		if _, err := json.Marshal(v); !errors.Is(err, ErrEncode) {
			t.Errorf("json.Marshal(%T): %v, want ErrEncode", v, err)
		}
	}
}

func TestEqualAndWipe(t *testing.T) {
	a, b := NewKey(), NewKey()
	if a.Equal(b) {
		t.Error("two fresh keys are equal")
	}
	c, _ := KeyFrom(a.Bytes())
	if !a.Equal(c) {
		t.Error("a copy differs")
	}
	a.Wipe()
	if !bytes.Equal(a.Bytes(), make([]byte, KeySize)) || bytes.Equal(c.Bytes(), make([]byte, KeySize)) {
		t.Error("Wipe must clear its own key and no other")
	}
	s := Own([]byte("password"))
	if !s.Equal(Own([]byte("password"))) || s.Equal(Own([]byte("passwore"))) || s.Equal(Own([]byte("pass"))) {
		t.Error("Bytes.Equal")
	}
	raw := s.Bytes()
	s.Wipe()
	if !bytes.Equal(raw, make([]byte, 8)) {
		t.Error("Bytes.Wipe left the password")
	}
	(*Key)(nil).Wipe()
	(*Bytes)(nil).Wipe()
}

func TestKeyFromRefusesOtherLengths(t *testing.T) {
	for _, n := range []int{0, 31, 33, 64} {
		if _, err := KeyFrom(make([]byte, n)); err == nil {
			t.Errorf("%d bytes accepted", n)
		}
	}
}
