package access

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// CheckKeySetURL refuses what is no absolute https URL, and one with a user or a fragment.
func CheckKeySetURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil || u.Fragment != "" {
		return errors.New("the key set's URL must be an absolute https URL, as in https://host/path")
	}
	return nil
}

// newFetcher returns how to ask for a key set: one GET over TLS, no redirect (whoever may
// redirect could be another), an answer of 200 with at most MaxKeySet bytes. It goes through
// the proxy of the environment, if there is one.
func newFetcher(url string, ca *x509.CertPool) func(context.Context) (*KeySet, error) {
	client := &http.Client{
		Transport: &http.Transport{
			Proxy:                  http.ProxyFromEnvironment,
			TLSClientConfig:        &tls.Config{RootCAs: ca, MinVersion: tls.VersionTLS12},
			ForceAttemptHTTP2:      true,
			DisableKeepAlives:      true, // minutes lie between two
			MaxResponseHeaderBytes: MaxKeySet,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return func(ctx context.Context) (*KeySet, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Accept", "application/jwk-set+json, application/json")
		resp, err := client.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return nil, fmt.Errorf("status %d instead of 200", resp.StatusCode)
		}
		b, err := io.ReadAll(io.LimitReader(resp.Body, MaxKeySet+1))
		if err != nil {
			return nil, err
		}
		return ParseKeySet(b)
	}
}
