package server

import (
	"sync"

	"backupvault/api"
)

// gate bounds the requests that are read, or worked on, in all and for each account, so that
// one account with slow bodies or many connections cannot keep the others out.
type gate struct {
	total, each int // limits

	mu       sync.Mutex
	inFlight int
	accounts map[api.Account]int // only accounts with requests in flight
}

// enter takes a place; without one it says no at once, nobody queues. What entered must
// leave.
func (g *gate) enter(a api.Account) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.inFlight >= g.total || g.accounts[a] >= g.each {
		return false
	}
	if g.accounts == nil {
		g.accounts = make(map[api.Account]int)
	}
	g.inFlight++
	g.accounts[a]++
	return true
}

func (g *gate) leave(a api.Account) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.inFlight--
	if g.accounts[a]--; g.accounts[a] == 0 {
		delete(g.accounts, a)
	}
}
