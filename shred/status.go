package shred

import (
	"time"
)

// Status is what an operator sees of a store.
type Status struct {
	VaultID   [16]byte
	Epoch     uint64
	Time      time.Time // in the header
	Threshold int
	Members   []MemberStatus
	FreePages int   // of the file, with those that the last commit gave up; each commit writes a page per 512 of them
	Size      int64 // of the file in bytes
}

// MemberStatus is one token's part in the fleet.
type MemberStatus struct {
	Serial string
	// Since is the first of the unbroken row of epochs that the token took part in; 0: it
	// does not count now.
	Since uint64
	// Out: its last call failed.
	Out bool
}

// Status returns the state after the last commit.
func (s *Store) Status() Status {
	out := *s.status.Load()
	s.closeMu.RLock()
	defer s.closeMu.RUnlock()
	if s.file != nil {
		out.FreePages, out.Size = s.file.sizes()
	}
	return out
}

func (f *file) sizes() (freePages int, size int64) {
	if info, err := f.handle.Stat(); err == nil {
		size = info.Size()
	}
	st := f.db.Stats()
	return st.FreePageN + st.PendingPageN, size
}

// publish renews what Status returns. Only the committer calls it.
func (s *Store) publish() {
	st := &Status{VaultID: s.vaultID, Epoch: s.head.epoch, Time: s.head.time, Threshold: s.head.members.threshold()}
	for _, m := range s.head.members {
		st.Members = append(st.Members, MemberStatus{m.serial, m.since, !s.fleet.seat(m.serial).in})
	}
	s.status.Store(st)
}
