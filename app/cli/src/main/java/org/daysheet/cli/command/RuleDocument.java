package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.ClaimElement;
import org.daysheet.billing.payerrules.ClaimFacts;
import org.daysheet.billing.payerrules.LineCondition;
import org.daysheet.billing.payerrules.LineFacts;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.billing.payerrules.RuleCondition;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;

/// A payer rule as programs read and write it: what is printed is what `rules save` takes.
final class RuleDocument {
    private RuleDocument() {}

    static Document of(RuleDefinition rule) {
        return new Document()
                .data("name", rule.name())
                .data("inForceFrom", rule.inForceFrom())
                .data("inForceTo", rule.inForceTo())
                .part("when", "", when(rule.when()))
                .part(
                        "says",
                        "",
                        new Document()
                                .data("stops", rule.says().stops())
                                .data("message", rule.says().message())
                                .data("advice", rule.says().advice())
                                .data("field", rule.says().field()))
                .parts(
                        "cases",
                        "",
                        rule.cases().stream().map(RuleDocument::oneCase).toList());
    }

    /// How the cases of a rule came out.
    static Table results(List<CaseResult> results) {
        Table table = Table.of(
                "title", "Case", "hit", "Expected", "spoke", "Spoke", "known", "Claim there", "passed", "Passed");
        results.forEach(result ->
                table.row(result.title(), result.expected(), result.hit(), result.isKnown(), result.passed()));
        return table;
    }

    private static Document when(RuleCondition when) {
        LineCondition line = when.line();
        return new Document()
                .data("payers", when.payers())
                .part(
                        "claim",
                        "",
                        new Document()
                                .data("frequencies", when.claim().frequencies())
                                .data("memberIds", when.claim().memberIds())
                                .data("otherMemberIds", when.claim().otherMemberIds())
                                .data("fromCents", when.claim().fromCents())
                                .data("toCents", when.claim().toCents()))
                .part(
                        "patient",
                        "",
                        new Document()
                                .data("sex", when.patient().sex())
                                .data("ageFrom", when.patient().ageFrom())
                                .data("ageTo", when.patient().ageTo()))
                .part(
                        "service",
                        "",
                        new Document()
                                .data("from", when.service().from())
                                .data("to", when.service().to()))
                .data("renderingNpis", when.renderingNpis())
                .data("diagnoses", when.diagnoses())
                .part(
                        "line",
                        "",
                        new Document()
                                .data("procedures", line.procedures())
                                .data("withModifiers", line.withModifiers())
                                .data("withoutModifiers", line.withoutModifiers())
                                .data("places", line.places())
                                .data("fromCents", line.fromCents())
                                .data("toCents", line.toCents()))
                .data("present", words(when.present()))
                .data("absent", words(when.absent()));
    }

    private static Document oneCase(RuleCase one) {
        Document document = new Document()
                .data("title", one.title())
                .data("claim", one.claim())
                .data("hit", one.hit());
        ClaimFacts facts = one.facts();
        return facts == null ? document : document.part("facts", "", facts(facts));
    }

    private static Document facts(ClaimFacts facts) {
        return new Document()
                .data("payer", facts.payer())
                .data("frequency", facts.frequency())
                .data("memberId", facts.memberId())
                .data("sex", facts.sex())
                .data("age", facts.age())
                .data("service", facts.service())
                .data("rendering", facts.rendering())
                .data("diagnoses", facts.diagnoses())
                .data("elements", words(facts.elements()))
                .parts(
                        "lines",
                        "",
                        facts.lines().stream().map(RuleDocument::line).toList());
    }

    private static Document line(LineFacts line) {
        return new Document()
                .data("procedure", line.procedure())
                .data("modifiers", line.modifiers())
                .data("place", line.place())
                .data("amountCents", line.amountCents())
                .data("elements", words(line.elements()))
                .data("rendering", line.rendering())
                .data("pointers", line.pointers());
    }

    private static List<String> words(List<ClaimElement> elements) {
        return elements.stream().map(ClaimElement::word).toList();
    }
}
