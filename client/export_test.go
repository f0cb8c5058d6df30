package client

import (
	"net/http"
	"net/url"
	"time"
)

// NoWaits makes c repeat lost requests at once.
func NoWaits(c *Client) { c.waits = []time.Duration{0, 0, 0} }

// Waits makes c wait that long before it repeats a lost request, once.
func Waits(c *Client, wait time.Duration) { c.waits = []time.Duration{wait} }

var AccountOf = accountOf

// UseProxy sends a client's requests through a proxy, whatever the environment says.
func UseProxy(c *Client, proxy string) {
	c.http.Transport.(*http.Transport).Proxy = func(*http.Request) (*url.URL, error) { return url.Parse(proxy) }
}
