package node

import (
	"fmt"

	"backupvault/api"
	"backupvault/server"
	"backupvault/web"
)

// newPage makes the page for people, where the site wants one. It may speak to the sign-in
// service and to nobody else.
func (n *Node) newPage() (*server.Page, error) {
	w := &n.config.Web
	if !w.Enabled {
		return nil, nil
	}
	connect := w.Connect
	if w.ClientID != "" {
		connect = append([]string{originOf(n.config.Issuer.URL)}, connect...)
	}
	return server.NewPage(web.Files(), connect, n.site)
}

// site is known once the store is open: the pin stands in it.
func (n *Node) site() (*api.Site, error) {
	k := n.core.Load()
	if k == nil {
		return nil, fmt.Errorf("%w: the vault is not open yet", api.ErrNoMajority)
	}
	s := &api.Site{Protocol: api.Version, Name: n.config.Name, Pin: api.FormatPin(k.meta.Load().root), Issuer: n.config.Issuer.URL}
	if n.config.Web.ClientID != "" {
		s.ClientID, s.Scopes = n.config.Web.ClientID, n.config.Web.Scopes
	}
	return s, nil
}
