package server

import (
	"bytes"
	"io"
	"net/http"
	"testing"

	"github.com/go-json-experiment/json"

	"backupvault/api"
)

// BenchmarkRequest is a release start through TLS and HTTP/2 on the loopback with a vault
// that does nothing, client and server in one process.
func BenchmarkRequest(b *testing.B) {
	r := newRig(b)
	r.vault.quiet = true
	body, err := json.Marshal(goodRequests()["/v1/release/password/start"])
	if err != nil {
		b.Fatal(err)
	}
	ask := func() {
		q := r.request(b, http.MethodPost, "/v1/release/password/start", "{}")
		q.Body, q.ContentLength, q.GetBody = io.NopCloser(bytes.NewReader(body)), int64(len(body)), nil
		response, err := r.client.Do(q)
		if err != nil {
			b.Error(err)
			return
		}
		defer response.Body.Close()
		var answer api.ReleasePasswordAnswer
		if err := api.DecodeResponse(response.Body, &answer); err != nil {
			b.Error(err)
		}
	}
	b.Run("1 client", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			ask()
		}
	})
	b.Run("64 clients", func(b *testing.B) {
		b.ReportAllocs()
		b.SetParallelism(32) // times GOMAXPROCS 2
		b.RunParallel(func(p *testing.PB) {
			for p.Next() {
				ask()
			}
		})
	})
}
