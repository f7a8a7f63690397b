package org.daysheet.billing.patients;

import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.store.Tx;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// What the front desk looks up while it enters somebody: households, and numbers that are still free.
final class RegistrationQuery {
    private static final int MOST_LOOKS = 100;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,15})");

    private RegistrationQuery() {}

    /// Guarantors whose name begins with the text, whose account number it is, or who owe for such a patient.
    static List<Guarantor> households(Tx tx, String text, int most) {
        String tidy = PatientStore.plain(text);
        if (tidy.isEmpty()) {
            return List.of();
        }
        String typed = text.strip();
        String last =
                typed.contains(",") ? typed.substring(0, typed.indexOf(',')).strip() : typed;
        return tx.dsl()
                .selectFrom(GUARANTOR)
                .where(GUARANTOR
                        .LAST_NAME
                        .startsWithIgnoreCase(last)
                        .or(GUARANTOR.ACCOUNT_NUMBER.startsWithIgnoreCase(typed))
                        .or(GUARANTOR.GUARANTOR_ID.in(DSL.select(PATIENT.GUARANTOR_ID)
                                .from(PATIENT)
                                .where(PATIENT.SEARCH_NAME
                                        .startsWith(tidy)
                                        .or(PATIENT.ACCOUNT_NUMBER.startsWithIgnoreCase(typed))))))
                .orderBy(GUARANTOR.LAST_NAME, GUARANTOR.FIRST_NAME, GUARANTOR.GUARANTOR_ID)
                .limit(most)
                .fetch(PatientStore::guarantor);
    }

    /// The number after the highest one that looks like the newest patient's, and that nobody has yet.
    static String freePatientNumber(Tx tx, String first) {
        String newest = tx.dsl()
                .select(PATIENT.ACCOUNT_NUMBER)
                .from(PATIENT)
                .orderBy(PATIENT.PATIENT_ID.desc())
                .limit(1)
                .fetchOptional(PATIENT.ACCOUNT_NUMBER)
                .orElse("");
        Matcher shape = NUMBERED.matcher(newest);
        return shape.matches()
                ? free(tx, following(highest(tx, PATIENT.ACCOUNT_NUMBER, newest).orElse(newest)))
                : free(tx, first);
    }

    /// The number after the highest one that looks like the first, and that nobody has yet.
    static String freeGuarantorNumber(Tx tx, String first) {
        return free(
                tx,
                highest(tx, GUARANTOR.ACCOUNT_NUMBER, first)
                        .map(RegistrationQuery::following)
                        .orElse(first));
    }

    /// The highest number of the shape of another one: as many digits after the same letters.
    private static Optional<String> highest(Tx tx, TableField<? extends Record, String> number, String like) {
        Matcher shape = NUMBERED.matcher(like);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return tx
                .dsl()
                .select(number)
                .from(number.getTable())
                .where(number.startsWith(shape.group(1)))
                .and(DSL.length(number).eq(like.length()))
                .orderBy(number.desc())
                .limit(MOST_LOOKS)
                .fetch(number)
                .stream()
                .filter(found -> isNumbered(found, shape.group(1)))
                .findFirst();
    }

    private static boolean isNumbered(String number, String prefix) {
        Matcher shape = NUMBERED.matcher(number);
        return shape.matches() && shape.group(1).equals(prefix);
    }

    private static String following(String number) {
        Matcher shape = NUMBERED.matcher(number);
        if (!shape.matches()) {
            return number + "1";
        }
        String digits = shape.group(2);
        String next = String.valueOf(Long.parseLong(digits) + 1);
        return shape.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }

    private static String free(Tx tx, String number) {
        String candidate = number;
        while (isTaken(tx, candidate)) {
            candidate = following(candidate);
        }
        return candidate;
    }

    private static boolean isTaken(Tx tx, String number) {
        return PatientStore.byAccount(tx, number).isPresent()
                || PatientStore.guarantorByAccount(tx, number).isPresent();
    }
}
