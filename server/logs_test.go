package server

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

var discard = slog.New(slog.DiscardHandler)

// Every kind of request is made, good and bad, with marked secrets at every place a caller
// can write to; then the whole log, at debug level, is searched for them in every spelling.
func TestLogsHoldNothingSecret(t *testing.T) {
	const tag = "0123456789ab"
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.LogAccount = func(api.Account) string { return tag } })
	secrets := []string{"alice", "hunter2", r.token}
	secrets = append(secrets, strings.Split(r.token, ".")...)
	for round := range 4 {
		for path, q := range goodRequests() {
			for _, f := range binaryFields(reflect.ValueOf(q).Elem()) {
				b := f.Bytes()
				secrets = append(secrets, string(b), hex.EncodeToString(b), base64.RawURLEncoding.EncodeToString(b), base64.RawStdEncoding.EncodeToString(b))
			}
			body := text(t, q)
			switch round {
			case 1: // refused by the vault
				r.vault.each(func(context.Context) error { return api.ErrWrongSecret })
			case 2: // panics with a secret in hand
				r.vault.each(func(context.Context) error { panic(fmt.Errorf("password hunter2 of %v", q)) })
			case 3: // malformed in a way that decoders like to quote
				body = strings.Replace(body, "{", `{"hunter2":"hunter2","session":"hunter2=","request":[7],`, 1)
			}
			for _, q := range []*http.Request{
				r.request(t, http.MethodPost, path, body),
				r.request(t, http.MethodPost, path, strings.Replace(body, `":"`, `":"*hunter2*`, 1)),
				r.request(t, http.MethodPost, path, body[:len(body)/2]),
				r.request(t, http.MethodPost, path+"?password=hunter2", body),
				r.request(t, http.MethodPost, "/hunter2"+path, body),
				r.request(t, "HUNTER2", path, body),
			} {
				r.do(t, q)
			}
		}
	}
	for _, header := range []string{"Basic hunter2", "Bearer hunter2", "Bearer " + r.token + "x", "Bearer " + strings.Replace(r.token, ".", ".hunter2", 1),
		"Bearer " + forged(`{"alg":"EdDSA"}`, `{"iss":"hunter2","sub":"hunter2","aud":"backupvault","exp":1}`),
		"Bearer " + forged(`{"alg":"EdDSA"}`, `{"iss":"https://login.example","sub":"hunter2","aud":["hunter2"],"exp":1}`),
		"Bearer " + forged(`{"alg":"hunter2","kid":"hunter2"}`, `{"iss":"https://login.example","sub":"hunter2","aud":"backupvault","exp":9e9}`),
		"Bearer " + forged(`{"alg":"EdDSA"}`, `{"iss":"https://login.example","sub":"hunter2","aud":"backupvault","exp":"hunter2"}`)} {
		q := r.request(t, http.MethodGet, "/v1/status", "")
		q.Header.Set("Authorization", header)
		if a := r.do(t, q); a.StatusCode != 401 {
			t.Errorf("%s: %s", header, a.Status)
		}
	}
	r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))

	searchLog(t, r.log.String(), secrets, []string{tag, `"route":"/v1/forget"`, `"status":403`, `"code":"wrong_secret"`, `"method":"other"`, "byte 1", "panic: "})
	if n := strings.Count(r.log.String(), `"msg":"request"`); n != 4*6*13+9 {
		t.Errorf("%d lines for %d requests", n, 4*6*13+9)
	}
}

// forged is a token that nobody signed.
func forged(header, claims string) string {
	text := base64.RawURLEncoding.EncodeToString
	return text([]byte(header)) + "." + text([]byte(claims)) + "." + text(make([]byte, 64))
}

// What net/http logs of a failed handshake quotes the client, who needs no access token for
// it: no more than a line of that goes to the log.
func TestLogLinesAreShort(t *testing.T) {
	r := newRig(t)
	for _, offer := range [][]string{{"hunter2"}, slices.Repeat([]string{strings.Repeat("\x01", 255)}, 200)} {
		if _, err := tls.Dial("tcp", strings.TrimPrefix(r.url, "https://"), &tls.Config{RootCAs: r.roots, NextProtos: offer}); err == nil {
			t.Fatal("a handshake for no protocol of ours succeeded")
		}
	}
	for strings.Count(r.log.String(), "\n") < 2 {
		time.Sleep(time.Millisecond)
	}
	for line := range strings.Lines(r.log.String()) {
		if !strings.Contains(line, "handshake error") || len(line) > 8*maxLine {
			t.Errorf("%d bytes: %.200s", len(line), line)
		}
	}
}

func searchLog(t *testing.T, log string, secrets, wanted []string) {
	t.Helper()
	for _, s := range secrets {
		if strings.Contains(log, s) || strings.Contains(strings.ToLower(log), "hunter2") {
			t.Fatalf("the log holds %q", s)
		}
	}
	for _, w := range wanted {
		if !strings.Contains(log, w) {
			t.Errorf("the log does not say %s", w)
		}
	}
}

func TestNoAccountTagWithoutAFunction(t *testing.T) {
	r := newRig(t)
	r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
	if log := r.log.String(); !strings.Contains(log, `"route":"/v1/status"`) || strings.Contains(log, "account") {
		t.Error(log)
	}
}

// Probes come every few seconds: they are logged at debug level while all is well.
func TestProbesAreQuiet(t *testing.T) {
	log := new(logBuffer)
	ready := error(nil)
	h := New(Config{
		Vault: func() Vault { return new(fake) }, Ready: func() error { return ready },
		Log: slog.New(slog.NewTextHandler(io.MultiWriter(log), nil)),
	})
	probe(h, "/healthz")
	probe(h, "/readyz")
	if log.String() != "" {
		t.Error(log.String())
	}
	ready = api.ErrNoMajority
	probe(h, "/readyz")
	if !strings.Contains(log.String(), "level=WARN") {
		t.Error(log.String())
	}
}
