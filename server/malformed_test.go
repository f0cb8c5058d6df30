package server

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"backupvault/api"
)

const finishPath = "/v1/release/password/finish"

// change makes one thing of a good request wrong, or not.
type change func(*http.Request)

type changed struct {
	change change
	status int
	code   api.Code
}

func header(name string, values ...string) change {
	return func(q *http.Request) { q.Header[name] = values }
}

func body(s string) change {
	return func(q *http.Request) { q.Body, q.ContentLength = io.NopCloser(strings.NewReader(s)), int64(len(s)) }
}

func url(s string) change {
	return func(q *http.Request) { q.URL.Opaque = "//" + q.URL.Host + s }
}

func method(s string) change {
	return func(q *http.Request) { q.Method = s }
}

func TestMalformedHeaders(t *testing.T) {
	r := newRig(t)
	r.tryAll(t, text(t, goodRequests()[finishPath]), map[string]changed{
		"nothing wrong":      {func(*http.Request) {}, 200, ""},
		"charset":            {header("Content-Type", "application/json; charset=UTF-8"), 200, ""},
		"lower-case scheme":  {header("Authorization", "bearer "+r.token), 200, ""},
		"GET":                {method(http.MethodGet), 405, "bad_request"},
		"PUT":                {method(http.MethodPut), 405, "bad_request"},
		"unknown method":     {method("RELEASE"), 405, "bad_request"},
		"no content type":    {header("Content-Type"), 415, "bad_request"},
		"form":               {header("Content-Type", "application/x-www-form-urlencoded"), 415, "bad_request"},
		"text":               {header("Content-Type", "text/plain"), 415, "bad_request"},
		"other charset":      {header("Content-Type", "application/json; charset=latin1"), 415, "bad_request"},
		"other parameter":    {header("Content-Type", "application/json; profile=x"), 415, "bad_request"},
		"two content types":  {header("Content-Type", "application/json", "text/plain"), 415, "bad_request"},
		"compressed":         {header("Content-Encoding", "gzip"), 415, "bad_request"},
		"compressed, later":  {header("Content-Encoding", "", "gzip"), 415, "bad_request"},
		"unknown path":       {url("/v1/release/password/stop"), 404, "bad_request"},
		"slash more":         {url(finishPath + "/"), 404, "bad_request"},
		"two slashes":        {url("/v1//release/password/finish"), 404, "bad_request"},
		"dots":               {url("/v1/../v1/release/password/finish"), 404, "bad_request"},
		"escaped path":       {url("/v1/release/password/%66inish"), 404, "bad_request"},
		"path in other case": {url("/V1/release/password/finish"), 404, "bad_request"},
		"query":              {url(finishPath + "?ke3=AA"), 400, "bad_request"},
		"no token":           {header("Authorization"), 401, "access_token_invalid"},
		"empty token":        {header("Authorization", "Bearer "), 401, "access_token_invalid"},
		"two tokens":         {header("Authorization", "Bearer "+r.token, "Bearer "+r.token), 401, "access_token_invalid"},
		"basic":              {header("Authorization", "Basic "+r.token), 401, "access_token_invalid"},
		"no scheme":          {header("Authorization", r.token), 401, "access_token_invalid"},
		"two spaces":         {header("Authorization", "Bearer  "+r.token), 401, "access_token_invalid"},
		"token cut":          {header("Authorization", "Bearer "+r.token[:len(r.token)-4]), 401, "access_token_invalid"},
		"token of 9 KiB":     {header("Authorization", "Bearer "+strings.Repeat("a", 9<<10)), 401, "access_token_invalid"},
	})
}

func TestMalformedBodies(t *testing.T) {
	r := newRig(t)
	good := text(t, goodRequests()[finishPath])
	id := bytesOf(api.IDSize).String()
	r.tryAll(t, good, map[string]changed{
		"no body":              {body(""), 400, "bad_request"},
		"null":                 {body("null"), 400, "bad_request"},
		"array":                {body("[" + good + "]"), 400, "bad_request"},
		"not JSON":             {body("ke3=AA"), 400, "bad_request"},
		"cut":                  {body(good[:len(good)-1]), 400, "bad_request"},
		"trailing bytes":       {body(good + "x"), 400, "bad_request"},
		"two objects":          {body(good + good), 400, "bad_request"},
		"duplicate member":     {body(`{"method_id":"` + id + `",` + good[1:]), 400, "bad_request"},
		"unknown member":       {body(`{"password":"hunter2",` + good[1:]), 400, "bad_request"},
		"member in other case": {body(strings.Replace(good, "ke3", "KE3", 1)), 400, "bad_request"},
		"number for a string":  {body(`{"method_id":7}`), 400, "bad_request"},
		"padded base64":        {body(withField("ke3", id+"==")), 400, "bad_request"},
		"standard base64":      {body(withField("ke3", strings.Repeat("+/", 43))), 400, "bad_request"},
		"line break in base64": {body(withField("ke3", strings.Repeat("A", 80)+`\n`+"AAAAAA")), 400, "bad_request"},
		"stray bits":           {body(withField("ke3", strings.Repeat("A", 85)+"B")), 400, "bad_request"},
		"no UTF-8":             {body(withField("ke3", "\xff")), 400, "bad_request"},
		"64 KiB and one byte":  {body(good + strings.Repeat(" ", api.MaxBody+1-len(good))), 413, "bad_request"},
		"64 KiB":               {body(good + strings.Repeat(" ", api.MaxBody-len(good))), 200, ""},
		"1 MiB":                {body(strings.Repeat("{", 1<<20)), 413, "bad_request"},
		"length not given":     {func(q *http.Request) { q.ContentLength = -1 }, 200, ""},
		"large, not given": {func(q *http.Request) {
			body(strings.Repeat(" ", api.MaxBody+1))(q)
			q.ContentLength = -1
		}, 413, "bad_request"},
	})
}

// tryAll sends each changed request: only one that is answered with 200 reaches the vault.
func (r *rig) tryAll(t *testing.T, good string, tests map[string]changed) {
	t.Helper()
	for name, tt := range tests {
		before := r.vault.asked()
		q := r.request(t, http.MethodPost, finishPath, good)
		q.GetBody = nil
		tt.change(q)
		a := r.do(t, q)
		if a.StatusCode != tt.status || a.refusal.Code != tt.code {
			t.Errorf("%s: %s %s", name, a.Status, a.text)
		}
		if reached := r.vault.asked() > before; reached != (tt.status == 200) {
			t.Errorf("%s: reached the vault: %v", name, reached)
		}
		if allow := a.Header.Get("Allow"); (allow == "POST") != (tt.status == 405) {
			t.Errorf("%s: Allow %q", name, allow)
		}
		if auth := a.Header.Get("WWW-Authenticate"); (auth == "Bearer") != (tt.status == 401) {
			t.Errorf("%s: WWW-Authenticate %q", name, auth)
		}
	}
}

func withField(name, value string) string {
	id := bytesOf(api.IDSize).String()
	return fmt.Sprintf(`{"method_id":%q,"attempt_id":%q,%q:"%s"}`, id, id, name, value)
}
