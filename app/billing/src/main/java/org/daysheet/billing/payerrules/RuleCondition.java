package org.daysheet.billing.payerrules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a claim has to be like for a rule to speak: all of it must hold. What is left out is not asked.
///
/// @param payers numbers of payers, whichever they go by
/// @param claim what the claim says as a whole
/// @param patient who was treated
/// @param service when
/// @param renderingNpis who treated; the one of the line when the rule is about lines
/// @param diagnoses beginnings of codes without dots; of those the line points to when the rule is about lines
/// @param line what was done; all of it must hold for the same line
/// @param present what is there
/// @param absent what is not there
public record RuleCondition(
        List<String> payers,
        ClaimCondition claim,
        PatientCondition patient,
        ServiceCondition service,
        List<String> renderingNpis,
        List<String> diagnoses,
        LineCondition line,
        List<ClaimElement> present,
        List<ClaimElement> absent) {
    /// The number of the claim itself where others are numbers of lines.
    static final int WHOLE_CLAIM = 0;

    public RuleCondition {
        payers = Lists.orNone(payers);
        claim = claim == null ? ClaimCondition.ANY : claim;
        patient = patient == null ? PatientCondition.ANY : patient;
        service = service == null ? ServiceCondition.ANY : service;
        renderingNpis = Lists.orNone(renderingNpis);
        diagnoses = Lists.orNone(diagnoses);
        line = line == null ? LineCondition.ANY : line;
        present = Lists.orNone(present);
        absent = Lists.orNone(absent);
    }

    /// Every claim of a payer, and of these procedures when there are any.
    public static RuleCondition of(String payer, List<String> procedures) {
        return new RuleCondition(
                List.of(payer),
                ClaimCondition.ANY,
                PatientCondition.ANY,
                ServiceCondition.ANY,
                List.of(),
                List.of(),
                new LineCondition(procedures, List.of(), List.of(), List.of(), null, null),
                List.of(),
                List.of());
    }

    /// Whether it asks nothing, so that every claim would be found.
    public boolean isAny() {
        return payers.isEmpty()
                && claim.equals(ClaimCondition.ANY)
                && patient.equals(PatientCondition.ANY)
                && service.equals(ServiceCondition.ANY)
                && renderingNpis.isEmpty()
                && diagnoses.isEmpty()
                && !isOfLines()
                && present.isEmpty()
                && absent.isEmpty();
    }

    /// Whether it is about single lines.
    public boolean isOfLines() {
        return !line.isAny() || Stream.concat(present.stream(), absent.stream()).anyMatch(ClaimElement::isOfLine);
    }

    /// The lines it holds for, from 1; only 0 when it is about the claim as a whole.
    ///
    /// @param facts of the claim
    /// @param payerNumbers what else the claim's payer goes by
    List<Integer> matches(ClaimFacts facts, Collection<String> payerNumbers) {
        boolean isClaim =
                Lists.isAnyOrNone(payers, number -> number.equals(facts.payer()) || payerNumbers.contains(number))
                        && claim.matches(facts)
                        && patient.matches(facts)
                        && service.matches(facts.service());
        if (!isClaim) {
            return List.of();
        }
        if (!isOfLines()) {
            return isWhole(facts) ? List.of(WHOLE_CLAIM) : List.of();
        }
        return IntStream.range(0, facts.lines().size())
                .filter(i -> isLine(facts, facts.lines().get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private boolean isWhole(ClaimFacts facts) {
        return Lists.isAnyOrNone(renderingNpis, facts.renderers()::contains)
                && isDiagnosed(facts.diagnoses())
                && hasElements(Set.copyOf(facts.elements()));
    }

    private boolean isLine(ClaimFacts facts, LineFacts one) {
        return line.matches(one)
                && Lists.isAnyOrNone(renderingNpis, facts.renderer(one)::equals)
                && isDiagnosed(facts.diagnoses(one))
                && hasElements(Stream.concat(facts.elements().stream(), one.elements().stream())
                        .collect(Collectors.toSet()));
    }

    private boolean isDiagnosed(List<String> codes) {
        return Lists.isAnyOrNone(diagnoses, start -> codes.stream().anyMatch(code -> code.startsWith(start)));
    }

    private boolean hasElements(Set<ClaimElement> there) {
        return there.containsAll(present) && absent.stream().noneMatch(there::contains);
    }
}
