TODO: bids in € and £, not only in $ — this file is no program.
