package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.REMITTANCE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.RemittanceRecord;

/// What payers write on their remittances as the practice's address (835 loop 1000B), where it is the same street.
final class PayeeAddressQuery {
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

    /// Words of streets that payers and practices shorten as they like.
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("ROAD", "RD"),
            Map.entry("DRIVE", "DR"),
            Map.entry("LANE", "LN"),
            Map.entry("COURT", "CT"),
            Map.entry("PARKWAY", "PKWY"),
            Map.entry("HIGHWAY", "HWY"),
            Map.entry("SUITE", "STE"),
            Map.entry("BUILDING", "BLDG"),
            Map.entry("FLOOR", "FL"),
            Map.entry("NORTH", "N"),
            Map.entry("SOUTH", "S"),
            Map.entry("EAST", "E"),
            Map.entry("WEST", "W"));

    private PayeeAddressQuery() {}

    /// The nine digits of the practice's ZIP code as remittances made out to it say them, from the newest; empty when
    /// none says them, or two say different ones.
    static Optional<ScrubFix> zip(Tx tx, PracticeFacts practice) {
        PostalAddress own = practice.address();
        if (own.isAbroad() || !own.zip().matches("[0-9]{5}")) {
            return Optional.empty();
        }
        List<RemittanceRecord> same = tx
                .dsl()
                .selectFrom(REMITTANCE)
                .where(REMITTANCE.PAYEE_ZIP.startsWith(own.zip()))
                .and(REMITTANCE
                        .PAYEE_NPI
                        .eq(practice.npi().toString())
                        .or(REMITTANCE.PAYEE_TAX_ID.eq(practice.taxId().digits())))
                .orderBy(REMITTANCE.PAYMENT_ON.desc(), REMITTANCE.REMITTANCE_ID.desc())
                .stream()
                .filter(row -> PostalAddress.isFullZip(row.getPayeeZip()) && isSame(own, row))
                .toList();
        boolean isClear =
                same.stream().map(RemittanceRecord::getPayeeZip).distinct().count() == 1;
        return isClear ? Optional.of(fix(same.getFirst())) : Optional.empty();
    }

    private static boolean isSame(PostalAddress own, RemittanceRecord row) {
        return words(own.line1() + " " + own.line2()).equals(words(row.getPayeeLine1() + " " + row.getPayeeLine2()))
                && words(own.city()).equals(words(row.getPayeeCity()))
                && own.state().equalsIgnoreCase(row.getPayeeState());
    }

    private static String words(String text) {
        return Stream.of(BETWEEN.split(text.toUpperCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static ScrubFix fix(RemittanceRecord row) {
        return new ScrubFix(
                ScrubFix.Kind.REMITTED_ZIP,
                row.getPayeeZip(),
                Texts.of("scrubber.fix.remitted-zip.source", row.getPayerName(), row.getPaymentOn()));
    }
}
