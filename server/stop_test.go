package server

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"testing"
	"time"
)

// serveOnce runs a server whose vault holds one request until it is let go.
func serveOnce(t *testing.T, grace time.Duration) (stop func(), ended chan error, answered chan error, letGo chan struct{}) {
	t.Helper()
	certificate, roots := newCertificate(t)
	inside := make(chan struct{})
	letGo = make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(inside)
		select {
		case <-letGo:
		case <-r.Context().Done():
		}
	})
	r := &rig{log: new(logBuffer), roots: roots}
	s := NewHTTP(handler, func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return certificate, nil }, discard)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended, answered = make(chan error, 1), make(chan error, 1)
	go func() { ended <- Serve(ctx, s, l, grace) }()
	client := r.newClient(func(p *http.Protocols) { p.SetHTTP2(true) })
	go func() {
		response, err := client.Get("https://" + l.Addr().String())
		if err == nil {
			response.Body.Close()
		}
		answered <- err
	}()
	<-inside
	return stop, ended, answered, letGo
}

func TestServeLetsRequestsFinish(t *testing.T) {
	stop, ended, answered, letGo := serveOnce(t, time.Minute)
	stop()
	select {
	case err := <-ended:
		t.Fatalf("stopped under a request: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(letGo)
	if err := <-answered; err != nil {
		t.Error(err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestServeCutsOffWhatOverruns(t *testing.T) {
	stop, ended, answered, _ := serveOnce(t, time.Millisecond)
	stop()
	if err := <-ended; !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if err := <-answered; err == nil {
		t.Error("the request was answered")
	}
}

func TestServeReportsALostListener(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	certificate, _ := newCertificate(t)
	s := NewHTTP(http.NotFoundHandler(), func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return certificate, nil }, discard)
	if err := Serve(t.Context(), s, l, time.Second); !errors.Is(err, net.ErrClosed) {
		t.Error(err)
	}
}
