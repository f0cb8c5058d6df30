package passkey

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// hostAndPort is how browsers write what follows https:// in an origin.
var hostAndPort = regexp.MustCompile(`^[a-z0-9._-]+(:[1-9][0-9]{0,4})?$`)

// checkOrigin accepts https://host[:port] as a browser writes it, where host is the RP ID
// or below it: an origin in another spelling would match no page, and nobody could use a
// passkey. Only localhost may do without TLS.
func checkOrigin(origin, rpID string) error {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme+"://"+u.Host != origin || !hostAndPort.MatchString(u.Host) {
		return fmt.Errorf("passkey: origin %q: want https://host or https://host:port as a browser writes it, in lower case, xn-- for other letters, nothing behind it", origin)
	}
	if u.Scheme != "https" && !(u.Scheme == "http" && u.Hostname() == "localhost") {
		return fmt.Errorf("passkey: origin %q: browsers offer passkeys over https only", origin)
	}
	port := u.Port()
	if u.Scheme == "https" && port == "443" || u.Scheme == "http" && port == "80" {
		return fmt.Errorf("passkey: origin %q: browsers leave the usual port out: write %q", origin, u.Scheme+"://"+u.Hostname())
	}
	if _, err := strconv.ParseUint(port, 10, 16); port != "" && err != nil {
		return fmt.Errorf("passkey: origin %q: port %s is no number from 1 to 65535", origin, port)
	}
	if host := u.Hostname(); host != rpID && !strings.HasSuffix(host, "."+rpID) {
		return fmt.Errorf("passkey: origin %q is not at or below the RP ID %q", origin, rpID)
	}
	return nil
}

// sameOrigin demands one of the origins to the letter: the library also takes other letter
// case and a path behind it, which no browser sends.
func (g *Gate) sameOrigin(origin string) bool {
	for _, o := range g.origins {
		if o == origin {
			return true
		}
	}
	return false
}
