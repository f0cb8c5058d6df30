package client

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
	"unicode"

	"backupvault/api"
)

const requestTimeout = time.Minute // a vault with slow HSMs collects callers for a shared commit

// newHTTP speaks HTTP/2 over TLS 1.3 and nothing else, follows no redirect and unpacks
// nothing, so that a limit on the body is a limit on memory.
func newHTTP(ca *x509.CertPool) *http.Client {
	t := &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS13, RootCAs: ca, VerifyConnection: wantHTTP2},
		Protocols:              new(http.Protocols),
		DisableCompression:     true,
		MaxResponseHeaderBytes: 16 << 10,
		TLSHandshakeTimeout:    10 * time.Second,
		IdleConnTimeout:        30 * time.Second,
	}
	t.Protocols.SetHTTP2(true)
	return &http.Client{
		Transport:     t,
		Timeout:       requestTimeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

func wantHTTP2(state tls.ConnectionState) error {
	if state.NegotiatedProtocol != "h2" {
		return ErrNotHTTP2
	}
	return nil
}

// call sends one request. in is nil for a GET; bearer is empty for what is public.
func (c *Client) call(ctx context.Context, method, path, bearer string, in, out any) error {
	var body bytes.Buffer
	if in != nil {
		if err := api.Encode(&body, in); err != nil {
			return fmt.Errorf("client: %v", err)
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, &body)
	if err != nil {
		return fmt.Errorf("%w: %v", ErrConfig, err)
	}
	if in != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if bearer != "" {
		req.Header.Set("Authorization", "Bearer "+bearer)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return networkError(ctx, err)
	}
	defer res.Body.Close()
	return readAnswer(ctx, res, out)
}

// networkError names what went wrong. The cause is shown, not wrapped: it holds the
// server's address and nothing secret. It may quote a certificate that nothing vouches for,
// or a proxy, so it is made fit for a terminal.
func networkError(ctx context.Context, err error) error {
	var cert *tls.CertificateVerificationError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &cert):
		return fmt.Errorf("%w: %s", ErrTLS, oneLine(cert.Err))
	case errors.Is(err, ErrNotHTTP2):
		return ErrNotHTTP2
	}
	return fmt.Errorf("%w: %s", ErrUnreachable, oneLine(err))
}

// oneLine is an error's text without what a terminal would obey: control characters, line
// breaks, changes of the writing direction.
func oneLine(err error) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, err.Error())
}

func readAnswer(ctx context.Context, res *http.Response, out any) error {
	limit := api.MaxBody
	if _, chain := out.(*api.Fleet); chain {
		limit = api.MaxFleet
	}
	b, err := io.ReadAll(io.LimitReader(res.Body, int64(limit)+1))
	switch {
	case len(b) > limit:
		return ErrTooLarge
	case err != nil:
		return networkError(ctx, err)
	case res.StatusCode != http.StatusOK:
		return refusal(res.StatusCode, b)
	}
	return decode(b, out)
}

func decode(b []byte, out any) error {
	err := error(nil)
	if fleet, chain := out.(*api.Fleet); chain {
		err = api.DecodeFleet(bytes.NewReader(b), fleet)
	} else {
		err = api.DecodeResponse(bytes.NewReader(b), out)
	}
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return ErrTruncated
	case err != nil: // the cause may quote the answer
		return ErrMalformed
	}
	return nil
}

// refusal turns an answer other than 200 into one of the known refusals, in our own words:
// the server's text goes to a terminal and is not trusted that far.
func refusal(status int, b []byte) error {
	var e api.Error
	if decode(b, &e) == nil && validFields(e.Fields) {
		if known := api.Refusal(e.Code); known != nil {
			return known.With(e.Fields)
		}
	}
	if status >= 500 { // a proxy's page, or a refusal that this version does not know
		return fmt.Errorf("%w: HTTP status %d", ErrUnreachable, status)
	}
	return fmt.Errorf("%w: HTTP status %d", ErrMalformed, status)
}

func validFields(f api.Fields) bool {
	return (f.State == "" || validState(f.State)) && validReason(f.Reason) &&
		(f.AttemptsLeft == nil || *f.AttemptsLeft >= 0) && (f.WaitSeconds == nil || *f.WaitSeconds >= 0)
}
