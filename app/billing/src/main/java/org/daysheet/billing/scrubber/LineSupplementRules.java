package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.jspecify.annotations.Nullable;

/// What lines tell of rides of their own, certificates and forms (837P TR3 2400 PWK, CR1 and CRC, loops 2420G, 2420H
/// and 2440).
final class LineSupplementRules {
    private static final String MEDICARE = "MB";

    private LineSupplementRules() {}

    static void check(ProfessionalClaim claim, LocalDate today, ScrubReport report) {
        boolean isMedicare = claim.subscriber().filingIndicator().equals(MEDICARE);
        boolean isNeeded = isAmbulance(claim.extras().conditions());
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "].extras.";
            AmbulanceRide ride = line.extras().ambulance();
            if (ride != null) {
                ride(line, ride, path, report);
                report.when(
                        !isNeeded && !isAmbulance(line.extras().conditions()),
                        ScrubRule.LINE_RIDE_NOT_NEEDED,
                        path + "conditions[07]",
                        code(line));
            }
            List<Equipment.Form> forms = forms(line);
            forms.forEach(form -> form(form, today, path + "equipment.forms", report));
            certificate(line, forms, isMedicare, path + "attachments[CT]", report);
        }
    }

    private static void ride(ServiceLine line, AmbulanceRide ride, String path, ScrubReport report) {
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            boolean isWithoutReason = transport.reason().isEmpty();
            report.when(
                    isWithoutReason || transport.miles().isEmpty(),
                    ScrubRule.LINE_RIDE_INCOMPLETE,
                    path + "ambulance." + (isWithoutReason ? "reason" : "miles"),
                    code(line));
        }
        stop(line, ride.pickUp(), path + "ambulance.pickUp.address", report);
        stop(line, ride.dropOff(), path + "ambulance.dropOff.address", report);
    }

    private static void stop(ServiceLine line, @Nullable AmbulanceStop stop, String path, ScrubReport report) {
        if (stop != null && PartyRules.isIncomplete(stop.address())) {
            report.when(true, ScrubRule.LINE_STOP_INCOMPLETE, path, code(line));
        } else if (stop != null) {
            PartyRules.place(stop.address(), path, report);
        }
    }

    private static boolean isAmbulance(List<ConditionAnswer> conditions) {
        return conditions.stream().anyMatch(answer -> answer.category().equals("07"));
    }

    private static List<Equipment.Form> forms(ServiceLine line) {
        Equipment equipment = line.extras().equipment();
        return equipment == null ? List.of() : equipment.forms();
    }

    private static void form(Equipment.Form form, LocalDate today, String path, ScrubReport report) {
        report.when(form.answers().isEmpty(), ScrubRule.FORM_EMPTY, path, form.code());
        Set<String> seen = new HashSet<>();
        for (Equipment.Answer answer : form.answers()) {
            String question = answer.question();
            LocalDate day = answer.date();
            report.when(!seen.add(question), ScrubRule.FORM_QUESTION_TWICE, path, form.code(), question);
            report.when(values(answer) != 1, ScrubRule.FORM_ANSWER_WRONG, path, form.code(), question);
            if (day != null) {
                report.when(day.isAfter(today), ScrubRule.FORM_DAY_IN_FUTURE, path, form.code(), question, day);
            }
        }
    }

    private static long values(Equipment.Answer answer) {
        long words = Stream.of(answer.yesNo(), answer.text(), answer.percent())
                .filter(value -> !value.isEmpty())
                .count();
        return answer.date() == null ? words : words + 1;
    }

    /// That a certificate is in the claim, and the form that is one, go together.
    private static void certificate(
            ServiceLine line, List<Equipment.Form> forms, boolean isMedicare, String path, ScrubReport report) {
        List<String> ways = line.extras().attachments().stream()
                .filter(papers -> papers.report().equals("CT"))
                .map(Attachment::transmission)
                .toList();
        report.when(ways.contains("AD") && forms.isEmpty(), ScrubRule.CERTIFICATE_FORM_MISSING, path, code(line));
        report.when(
                isMedicare
                        && ways.isEmpty()
                        && forms.stream().anyMatch(form -> form.kind().equals("UT")),
                ScrubRule.CERTIFICATE_MISSING,
                path,
                code(line));
    }

    private static String code(ServiceLine line) {
        return line.procedure().code();
    }
}
