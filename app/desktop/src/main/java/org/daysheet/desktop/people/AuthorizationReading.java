package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Period;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;

/// Reads the form of an authorization; everything that is wrong is said at its field.
///
/// @param form the form
/// @param book what is known
/// @param today the business date
record AuthorizationReading(Form<AuthorizationField> form, AuthorizationBook book, LocalDate today) {
    private static final int MOST = 9_999;

    /// What a payer allowed; empty when something is wrong.
    Optional<AuthorizationFacts> read() {
        FieldReading<AuthorizationField> fields = new FieldReading<>(form);
        Optional<Coverage> coverage = fields.value(
                AuthorizationField.COVERAGE, book.names()::coverage, "people.wrong.authorization-coverage");
        String number = fields.needed(AuthorizationField.NUMBER);
        Optional<LocalDate> from = fields.value(AuthorizationField.FROM, this::day, "forms.wrong.day");
        @Nullable LocalDate to = until(fields, from);
        @Nullable Integer visits = count(fields, AuthorizationField.VISITS);
        @Nullable Integer units = count(fields, AuthorizationField.UNITS);
        List<ProcedureCode> procedures = fields.value(
                        AuthorizationField.PROCEDURES,
                        AuthorizationReading::codes,
                        "people.wrong.authorization-procedures")
                .orElse(List.of());
        if (!fields.isSound() || coverage.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuthorizationFacts(
                coverage.get().id(),
                number,
                new Period(from.get(), to),
                procedures,
                visits,
                units,
                form.typed(AuthorizationField.NOTE)));
    }

    /// The last day of one that is ended; empty when something is wrong.
    Optional<LocalDate> lastDay() {
        FieldReading<AuthorizationField> fields = new FieldReading<>(form);
        Optional<LocalDate> last = fields.value(AuthorizationField.LAST_DAY, this::day, "forms.wrong.day");
        return fields.isSound() ? last : Optional.empty();
    }

    private Optional<LocalDate> day(String typed) {
        return DayWords.read(typed, today);
    }

    private @Nullable LocalDate until(FieldReading<AuthorizationField> fields, Optional<LocalDate> from) {
        if (form.typed(AuthorizationField.TO).isEmpty()) {
            return null;
        }
        Optional<LocalDate> to = fields.value(AuthorizationField.TO, this::day, "forms.wrong.day");
        if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get())) {
            fields.fault(AuthorizationField.TO, "people.wrong.until");
        }
        return to.orElse(null);
    }

    private @Nullable Integer count(FieldReading<AuthorizationField> fields, AuthorizationField field) {
        if (form.typed(field).isEmpty()) {
            return null;
        }
        return fields.value(field, AuthorizationReading::count, "people.wrong.authorization-count")
                .orElse(null);
    }

    private static Optional<Integer> count(String typed) {
        return typed.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(count -> count > 0 && count <= MOST)
                : Optional.empty();
    }

    private static Optional<List<ProcedureCode>> codes(String typed) {
        List<String> words =
                Stream.of(typed.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
        List<ProcedureCode> codes = words.stream()
                .map(ProcedureCode::parse)
                .flatMap(Optional::stream)
                .toList();
        return codes.size() == words.size() ? Optional.of(codes) : Optional.empty();
    }
}
