package org.daysheet.billing.bank;

import static org.daysheet.store.db.Tables.BANK_LINE;
import static org.daysheet.store.db.Tables.BANK_MATCH;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Rows of statements, and of what their lines were said to be. The last row of a line says how it stands.
final class BankStore {
    private BankStore() {}

    /// What was said of a line last.
    ///
    /// @param deposit number of the deposit, null when it is none
    /// @param remittance check of the EFT, null when it is none
    record Said(@Nullable Long deposit, @Nullable RemittanceId remittance, String reason) {
        /// As {@link Expected#key}, empty when it is something else.
        String key() {
            return remittance != null ? "check " + remittance : deposit != null ? "deposit " + deposit : "";
        }
    }

    static Set<String> keys(Tx tx) {
        return new HashSet<>(tx.dsl().select(BANK_LINE.LINE_KEY).from(BANK_LINE).fetch(BANK_LINE.LINE_KEY));
    }

    static void insert(Tx tx, StatementReader.Line line, String key, String fileName, String sha256) {
        tx.adds(BANK_LINE);
        var row = tx.dsl().newRecord(BANK_LINE);
        row.setBookedOn(line.on());
        row.setAmountCents(line.amount().cents());
        row.setDescription(line.description());
        row.setReferenceText(line.reference());
        row.setLineKey(key);
        row.setFileName(fileName);
        row.setFileSha256(sha256);
        row.setLineNumber(line.number());
        row.setTakenOn(tx.today());
        row.setTakenAt(tx.now());
        row.setTakenBy(tx.user().value());
        row.insert();
    }

    /// All, newest first.
    static List<BankLine> lines(Tx tx) {
        return tx.dsl()
                .selectFrom(BANK_LINE)
                .orderBy(BANK_LINE.BOOKED_ON.desc(), BANK_LINE.BANK_LINE_ID.desc())
                .fetch(row -> new BankLine(
                        row.getBankLineId(),
                        row.getBookedOn(),
                        Money.ofCents(row.getAmountCents()),
                        row.getDescription(),
                        row.getReferenceText(),
                        row.getFileName() + ", line " + row.getLineNumber()));
    }

    static void say(Tx tx, long line, Said said, boolean isUndone) {
        tx.adds(BANK_MATCH);
        var row = tx.dsl().newRecord(BANK_MATCH);
        row.setBankLineId(line);
        row.setDepositId(said.deposit());
        row.setRemittanceId(said.remittance() == null ? null : said.remittance().value());
        row.setReason(said.reason());
        row.setIsUndone(isUndone);
        row.setHappenedOn(tx.today());
        row.setHappenedAt(tx.now());
        row.setHappenedBy(tx.user().value());
        row.insert();
    }

    /// What was said of each line and stands.
    static Map<Long, Said> said(Tx tx) {
        Map<Long, Said> said = new HashMap<>();
        tx.dsl().selectFrom(BANK_MATCH).orderBy(BANK_MATCH.BANK_MATCH_ID).forEach(row -> {
            if (row.getIsUndone()) {
                said.remove(row.getBankLineId());
            } else {
                said.put(
                        row.getBankLineId(),
                        new Said(
                                row.getDepositId(),
                                row.getRemittanceId() == null ? null : new RemittanceId(row.getRemittanceId()),
                                row.getReason()));
            }
        });
        return said;
    }
}
