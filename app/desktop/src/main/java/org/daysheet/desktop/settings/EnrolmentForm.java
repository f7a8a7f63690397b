package org.daysheet.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// What a payer agreed to, in the fields of its form: what is changed there is a new step.
///
/// @param today the day a new step is of when no other is entered
record EnrolmentForm(Supplier<LocalDate> today) {
    /// One line of the form.
    ///
    /// @param kind to what
    /// @param isSpare whether it is about the spare way
    /// @param status field of how it stands
    /// @param on field of since when
    /// @param from field of the day from which it holds
    record Line(EnrolmentKind kind, boolean isSpare, PayerField status, PayerField on, PayerField from) {
        List<PayerField> fields() {
            return List.of(status, on, from);
        }
    }

    /// The lines, in their order.
    static final List<Line> LINES = List.of(
            new Line(
                    EnrolmentKind.CLAIMS,
                    false,
                    PayerField.ENROL_CLAIMS,
                    PayerField.ENROL_CLAIMS_ON,
                    PayerField.ENROL_CLAIMS_FROM),
            new Line(
                    EnrolmentKind.CLAIMS,
                    true,
                    PayerField.ENROL_SPARED,
                    PayerField.ENROL_SPARED_ON,
                    PayerField.ENROL_SPARED_FROM),
            new Line(
                    EnrolmentKind.ERA, false, PayerField.ENROL_ERA, PayerField.ENROL_ERA_ON, PayerField.ENROL_ERA_FROM),
            new Line(
                    EnrolmentKind.EFT,
                    false,
                    PayerField.ENROL_EFT,
                    PayerField.ENROL_EFT_ON,
                    PayerField.ENROL_EFT_FROM));

    /// What the fields hold of a payer. Contact and note are those of the newest step, and stay for the next one.
    static Map<PayerField, String> texts(PayerRow row) {
        Map<PayerField, String> texts = new EnumMap<>(PayerField.class);
        for (Line line : LINES) {
            standing(row, line).ifPresent(facts -> {
                LocalDate from = facts.effectiveOn();
                texts.put(line.status(), facts.status().name());
                texts.put(line.on(), Formats.date(facts.on()));
                texts.put(line.from(), from == null ? "" : Formats.date(from));
            });
        }
        row.enrolments().stream().findFirst().map(Enrolment::facts).ifPresent(newest -> {
            texts.put(PayerField.ENROL_CONTACT, newest.contact());
            texts.put(PayerField.ENROL_NOTE, newest.note());
        });
        texts.put(PayerField.ENROL_REMIND, String.valueOf(row.remindAfter()));
        return texts;
    }

    /// How a line stands: the newest step about it.
    private static Optional<EnrolmentFacts> standing(PayerRow row, Line line) {
        PayerWay usual = row.ways().usual();
        PayerWay spare = row.ways().spare();
        Optional<SubmissionProfileId> wanted = line.isSpare()
                ? Optional.ofNullable(spare).map(PayerWay::profile)
                : Optional.ofNullable(usual).map(PayerWay::profile).or(() -> Optional.ofNullable(row.main()));
        return row.enrolments().stream()
                .map(Enrolment::facts)
                .filter(one -> one.kind() == line.kind())
                .filter(one -> line.kind() == EnrolmentKind.EFT
                        || wanted.filter(profile -> profile.equals(one.profile()))
                                .isPresent())
                .findFirst();
    }

    /// The file of a letter, null for none.
    @Nullable
    Path letter(FieldReading<PayerField> reading, Form<PayerField> form) {
        return form.typed(PayerField.ENROL_LETTER).isEmpty()
                ? null
                : reading.value(PayerField.ENROL_LETTER, EnrolmentForm::path, "settings.wrong.letter")
                        .orElse(null);
    }

    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Reads the lines that were changed; what cannot be read becomes a fault at its field. A letter alone belongs to
    /// the newest step.
    ///
    /// @param known the payer as it stands, null for a new one
    Function<PayerId, List<EnrolmentFacts>> learned(
            FieldReading<PayerField> reading, Form<PayerField> form, PayerWays ways, @Nullable PayerRow known) {
        List<Function<PayerId, EnrolmentFacts>> steps = new ArrayList<>();
        for (Line line : LINES) {
            boolean isChanged = line.fields().stream().anyMatch(form::isChanged);
            if (isChanged && form.typed(line.status()).isEmpty()) {
                reading.fault(line.status(), "settings.wrong.enrolment");
            } else if (isChanged) {
                steps.add(step(reading, form, line, ways));
            }
        }
        if (steps.isEmpty() && form.typed(PayerField.ENROL_LETTER).isEmpty()) {
            refuseLoose(reading, form);
        } else if (steps.isEmpty()) {
            if (known == null || known.enrolments().isEmpty()) {
                reading.fault(PayerField.ENROL_LETTER, "settings.wrong.enrolment-letter");
            } else {
                EnrolmentFacts newest = told(known.enrolments().getFirst().facts(), form);
                steps.add(_ -> newest);
            }
        }
        return payer -> steps.stream().map(step -> step.apply(payer)).toList();
    }

    /// Contact and note are told with a step, never alone.
    private static void refuseLoose(FieldReading<PayerField> reading, Form<PayerField> form) {
        if (form.isChanged(PayerField.ENROL_CONTACT)) {
            reading.fault(PayerField.ENROL_CONTACT, "settings.wrong.enrolment-contact");
        }
        if (form.isChanged(PayerField.ENROL_NOTE)) {
            reading.fault(PayerField.ENROL_NOTE, "settings.wrong.enrolment-note");
        }
    }

    /// A step with the contact and note of the form.
    private static EnrolmentFacts told(EnrolmentFacts step, Form<PayerField> form) {
        return new EnrolmentFacts(
                step.payer(),
                step.profile(),
                step.kind(),
                step.status(),
                step.on(),
                step.effectiveOn(),
                form.typed(PayerField.ENROL_CONTACT),
                form.typed(PayerField.ENROL_NOTE));
    }

    private Function<PayerId, EnrolmentFacts> step(
            FieldReading<PayerField> reading, Form<PayerField> form, Line line, PayerWays ways) {
        EnrolmentStatus status = EnrolmentStatus.valueOf(form.typed(line.status()));
        LocalDate since = form.isChanged(line.on()) ? day(reading, form, line.on()) : null;
        LocalDate on = since == null ? today.get() : since;
        boolean isOfBefore = form.isChanged(line.status()) && !form.isChanged(line.from());
        LocalDate from = isOfBefore ? null : day(reading, form, line.from());
        PayerWay spare = ways.spare();
        if (line.isSpare() && spare == null) {
            reading.fault(line.status(), "settings.wrong.no-spare");
        }
        if (on.isAfter(today.get())) {
            reading.fault(line.on(), "settings.wrong.enrolment-day");
        }
        boolean mayHold = status == EnrolmentStatus.APPROVED || status == EnrolmentStatus.ENDED;
        if (from != null && !mayHold) {
            reading.fault(line.from(), "settings.wrong.enrolment-from");
        }
        @Nullable SubmissionProfileId profile = line.isSpare() && spare != null ? spare.profile() : null;
        String contact = form.typed(PayerField.ENROL_CONTACT);
        String note = form.typed(PayerField.ENROL_NOTE);
        return payer -> new EnrolmentFacts(payer, profile, line.kind(), status, on, from, contact, note);
    }

    private @Nullable LocalDate day(FieldReading<PayerField> reading, Form<PayerField> form, PayerField field) {
        String typed = form.typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        return reading.value(field, text -> DayWords.read(text, today.get()), "settings.wrong.day")
                .orElse(null);
    }
}
