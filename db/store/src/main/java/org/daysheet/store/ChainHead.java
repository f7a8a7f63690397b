package org.daysheet.store;

import static org.daysheet.store.db.Tables.CHAIN_HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The end of a keyed chain inside a write: reads where the chain stands, and moves it on in the same transaction
/// as the row that is added. Several rows may be added one after the other.
///
/// ```
/// ChainHead head = ChainHead.of(tx, ChainHead.POSTING);
/// long sequence = head.nextSequence();
/// byte[] mac = head.advance(canonicalBytesOfTheRowIncludingItsSequence);
/// ```
public final class ChainHead {
    /// Chain of the audit trail.
    public static final String AUDIT = "audit";
    /// Chain of postings and their transfers.
    public static final String POSTING = "posting";

    private final Tx tx;
    private final String chainName;
    private long sequence;
    private byte[] mac;

    private ChainHead(Tx tx, String chainName, long sequence, byte[] mac) {
        this.tx = tx;
        this.chainName = chainName;
        this.sequence = sequence;
        this.mac = mac;
    }

    /// The head of a chain as this transaction sees it.
    public static ChainHead of(Tx tx, String chainName) {
        return find(tx, chainName)
                .orElseThrow(() ->
                        new DamagedDatabase("The head of the " + chainName + " chain is missing. Run a full check."));
    }

    /// As {@link #of}, for whoever proves that there is one.
    public static Optional<ChainHead> find(Tx tx, String chainName) {
        return tx.dsl()
                .selectFrom(CHAIN_HEAD)
                .where(CHAIN_HEAD.CHAIN_NAME.eq(chainName))
                .fetchOptional(row -> new ChainHead(tx, chainName, row.getSequence(), row.getMac()));
    }

    /// Number of the row that comes next, from 1 without gaps.
    public long nextSequence() {
        return sequence + 1;
    }

    /// Number of the last row, 0 for an empty chain.
    public long sequence() {
        return sequence;
    }

    /// The mac of the last row, or the chain's genesis.
    public byte[] mac() {
        return mac.clone();
    }

    /// Links a row with these canonical bytes to the chain and gives the mac to keep with it.
    public byte[] advance(byte[] canonical) {
        return advanceAll(List.of(canonical)).getFirst();
    }

    /// As {@link #advance} for rows one after the other, whose sequences count on from {@link #nextSequence}; the
    /// head moves once.
    public List<byte[]> advanceAll(List<byte[]> canonicals) {
        tx.user();
        List<byte[]> macs = new ArrayList<>(canonicals.size());
        byte[] next = mac;
        for (byte[] canonical : canonicals) {
            next = tx.chain().next(next, canonical);
            macs.add(next.clone());
        }
        int moved = tx.dsl()
                .update(CHAIN_HEAD)
                .set(CHAIN_HEAD.SEQUENCE, sequence + canonicals.size())
                .set(CHAIN_HEAD.MAC, next)
                .where(CHAIN_HEAD.CHAIN_NAME.eq(chainName))
                .and(CHAIN_HEAD.SEQUENCE.eq(sequence))
                .execute();
        if (moved != 1) {
            throw new DamagedDatabase("The " + chainName + " chain moved under a transaction. Run a full check.");
        }
        sequence += canonicals.size();
        mac = next;
        return macs;
    }
}
