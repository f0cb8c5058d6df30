package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Limits of a connection. The header holds an access token of at most 8 KiB; bodies are at
// most 64 KiB. writeTimeout leaves the vault its DefaultTimeout.
const (
	headerTimeout  = 10 * time.Second
	readTimeout    = 20 * time.Second
	writeTimeout   = 90 * time.Second
	idleTimeout    = 2 * time.Minute
	maxHeaderBytes = 16 << 10
)

// Limits of an HTTP/2 connection, whose one TCP connection many requests share. The times
// above count for a request there: without stuckTimeout a client that never reads would
// keep the connection for ever, since even the farewell cannot be written.
const (
	maxStreams   = 128      // requests at once
	maxFrame     = 16 << 10 // the least there is; the connection keeps a buffer of this size
	streamWindow = 64 << 10 // what a client may send ahead of a request's reading, in all
	connWindow   = 256 << 10
	stuckTimeout = 30 * time.Second // in which not one byte can be written
)

func newHTTP2Config() *http.HTTP2Config {
	return &http.HTTP2Config{
		MaxConcurrentStreams:          maxStreams,
		MaxReadFrameSize:              maxFrame,
		MaxReceiveBufferPerStream:     streamWindow,
		MaxReceiveBufferPerConnection: connWindow,
		WriteByteTimeout:              stuckTimeout,
	}
}

// NewHTTP returns a server that speaks TLS 1.3 and nothing older, HTTP/2 and, for clients
// and proxies without it, HTTP/1.1; never plain text. certificate is asked for each
// connection, so a renewed one needs no restart. Run it with Serve.
func NewHTTP(h http.Handler, certificate func(*tls.ClientHelloInfo) (*tls.Certificate, error), log *slog.Logger) *http.Server {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetHTTP2(true)
	return &http.Server{
		Handler:           h,
		TLSConfig:         &tls.Config{MinVersion: tls.VersionTLS13, GetCertificate: certificate},
		Protocols:         protocols,
		HTTP2:             newHTTP2Config(),
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ConnState:         newCrowd(maxConnections, log).watch,
		ErrorLog:          shortLines(log), // handshakes that failed
	}
}

// Serve runs the server on the listener until ctx ends; then it takes no new connection,
// lets requests in flight finish for at most grace, cuts off the rest and returns. It
// returns nil only if it stopped because of ctx and nothing was cut off. It closes the
// listener.
func Serve(ctx context.Context, s *http.Server, l net.Listener, grace time.Duration) error {
	ended := make(chan error, 1)
	go func() { ended <- s.ServeTLS(l, "", "") }()
	select {
	case err := <-ended:
		return fmt.Errorf("server: %w", err)
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	err := s.Shutdown(stop)
	if err != nil {
		err = fmt.Errorf("server: requests were cut off: %w", errors.Join(err, s.Close()))
	}
	return err
}
