package client

import "time"

// NoWaits makes c repeat lost requests at once.
func NoWaits(c *Client) { c.waits = []time.Duration{0, 0, 0} }

var AccountOf = accountOf
