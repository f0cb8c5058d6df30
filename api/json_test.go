package api

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestDecodeRequestIsStrict(t *testing.T) {
	const good = `{"method_id":"AAAA","attempt_id":"","ke3":"AQ"}`
	var got ReleasePasswordFinish
	if err := DecodeRequest(strings.NewReader(good), &got); err != nil || !bytes.Equal(got.KE3, []byte{1}) {
		t.Fatal(got, err)
	}
	for name, body := range map[string]string{
		"duplicate":      `{"ke3":"AQ","ke3":"AQ"}`,
		"unknown":        `{"ke3":"AQ","ke4":"AQ"}`,
		"other case":     `{"KE3":"AQ"}`,
		"trailing bytes": good + `x`,
		"two objects":    good + good,
		"padding":        `{"ke3":"AQ=="}`,
		"stray bits":     `{"ke3":"AR"}`,
		"line break":     `{"ke3":"A\nQ"}`,
		"standard b64":   `{"ke3":"+/+/"}`,
		"number":         `{"ke3":1}`,
		"empty":          ``,
		"array":          `[]`,
		"null":           `null`,
		"bad UTF-8":      "{\"ke3\":\"\xff\"}",
		"too large":      `{"ke3":"` + strings.Repeat("A", MaxBody) + `"}`,
	} {
		if err := DecodeRequest(strings.NewReader(body), new(ReleasePasswordFinish)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestDecodeResponseIgnoresWhatIsNew(t *testing.T) {
	var got Released
	if err := DecodeResponse(strings.NewReader(`{"released":"AQ","newer":{"x":[1]}}`), &got); err != nil || len(got.Released) != 1 {
		t.Fatal(got, err)
	}
	if err := DecodeResponse(strings.NewReader(`{"released":"AQ","released":"AQ"}`), &got); err == nil {
		t.Fatal("a duplicate was accepted")
	}
}

func TestErrorsCompareByCode(t *testing.T) {
	left := 3
	err := fmt.Errorf("finish: %w", ErrWrongSecret.With(Fields{AttemptsLeft: &left}))
	if !errors.Is(err, ErrWrongSecret) || errors.Is(err, ErrDestroyed) {
		t.Fatal("errors.Is must look at the code")
	}
	var out bytes.Buffer
	if err := Encode(&out, ErrWrongSecret.With(Fields{AttemptsLeft: &left})); err != nil {
		t.Fatal(err)
	}
	if want := `{"code":"wrong_secret","message":"wrong password","fields":{"attempts_left":3}}`; out.String() != want {
		t.Fatalf("%s\nwant %s", out.String(), want)
	}
	if (&Error{Code: "else"}).HTTPStatus() != 500 || ErrMustWait.HTTPStatus() != 429 {
		t.Fatal("status")
	}
}

func FuzzDecodeRequest(f *testing.F) {
	f.Add([]byte(`{"protocol":1,"vault_id":"AA","method_id":"AA","ksf_hash":"AA","attempt_id":"AA","ke1":"AA"}`))
	f.Add([]byte(`{"ke1":"AA","ke1":"AA"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var v ReleasePasswordStart
		if DecodeRequest(bytes.NewReader(b), &v) != nil {
			return
		}
		var out bytes.Buffer
		if err := Encode(&out, v); err != nil {
			t.Fatal(err)
		}
		var again ReleasePasswordStart
		if err := DecodeRequest(&out, &again); err != nil {
			t.Fatalf("not read again: %v", err)
		}
	})
}
