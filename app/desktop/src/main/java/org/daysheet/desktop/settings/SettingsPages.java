package org.daysheet.desktop.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.crossovers.Crossovers;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentProof;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The settings of an office.
///
/// @param office the open practice
public record SettingsPages(Office office) implements SettingsDesk {
    @Override
    public PracticeFacts practice() {
        return office.practices().practice().facts();
    }

    @Override
    public void keepPractice(PracticeFacts facts) {
        office.practices().update(facts);
    }

    @Override
    public OptionalInt crossoverDays() {
        return crossovers().billAfter();
    }

    @Override
    public void keepCrossoverDays(OptionalInt days) {
        crossovers().billAfter(days);
    }

    private Crossovers crossovers() {
        return new Crossovers(office.session(), office.claims(), office.followUps());
    }

    @Override
    public List<Provider> providers() {
        return office.practices().providers();
    }

    @Override
    public void keepProvider(ProviderFacts facts) {
        var _ = office.practices().keepProvider(facts);
    }

    @Override
    public void switchProvider(ProviderId id, boolean isUsed) {
        office.practices().switchProvider(id, isUsed);
    }

    @Override
    public void switchPayer(PayerId id, boolean isUsed) {
        office.practices().switchPayer(id, isUsed);
    }

    @Override
    public List<Payer> payers() {
        return office.practices().payers();
    }

    @Override
    public Map<PayerId, AnswerDays> answerDays() {
        return office.followUps().answerDays();
    }

    @Override
    public Map<PayerId, List<String>> aliases() {
        Map<PayerId, List<String>> aliases = new HashMap<>();
        payers().forEach(payer -> aliases.put(payer.id(), office.practices().aliases(payer.id())));
        return aliases;
    }

    @Override
    public Map<PayerId, PayerWays> ways() {
        return office.practices()
                .profiles()
                .ways(payers().stream().map(Payer::id).toList());
    }

    @Override
    public Map<PayerId, List<Enrolment>> enrolments() {
        return office.enrolments().histories().stream()
                .collect(Collectors.groupingBy(step -> step.facts().payer()));
    }

    @Override
    public Map<PayerId, PayerRulebook> rulebooks() {
        return office.practices()
                .rulebooks()
                .books(payers().stream().map(Payer::id).toList());
    }

    @Override
    public int remindAfter() {
        return office.followUps().enrolmentDays();
    }

    @Override
    public String letterName(long step) {
        return office.enrolments().letter(step).name();
    }

    @Override
    public void saveLetter(long step, Path to) {
        office.enrolments().saveLetter(step, to);
    }

    @Override
    public void keepPayer(PayerFacts facts, PayerWays ways, @Nullable List<String> aliases, PayerNews news) {
        Path file = news.letter();
        @Nullable
        EnrolmentProof letter = file == null ? null : office.enrolments().letter(file);
        office.session().run(tx -> {
            PayerId id = office.practices().keepPayer(tx, facts);
            office.practices().profiles().keepWays(tx, id, ways);
            news.learned().apply(id).forEach(step -> office.enrolments().record(tx, step, letter));
            news.said()
                    .apply(id)
                    .ifPresent(said -> office.practices().rulebooks().add(tx, said));
            if (aliases != null) {
                office.practices().keepAliases(tx, id, aliases);
            }
        });
        Integer remindAfter = news.remindAfter();
        if (remindAfter != null) {
            office.followUps().remindOfEnrolments(remindAfter);
        }
    }

    @Override
    public List<SubmissionProfile> profiles() {
        return office.practices().profiles().list();
    }

    @Override
    public void keepProfile(@Nullable SubmissionProfileId id, ProfileFacts facts) {
        var _ = office.practices().profiles().keep(id, facts);
    }

    @Override
    public void switchProfile(SubmissionProfileId id, boolean isUsed) {
        office.practices().profiles().switchProfile(id, isUsed);
    }

    @Override
    public List<FeeSchedules.Schedule> schedules() {
        return office.feeSchedules().schedules();
    }

    @Override
    public List<Fee> fees() {
        return office.feeSchedules().list();
    }

    @Override
    public CodeBook codes() {
        return CodeBook.of(office.encounters().codesUsed(), fees());
    }

    @Override
    public void addFee(@Nullable PayerId payer, Fee fee) {
        office.feeSchedules().add(payer, fee);
    }

    @Override
    public List<User> users() {
        return office.users().list();
    }

    @Override
    public void addUser(String loginName, String displayName, Role role) {
        var _ = office.users().add(loginName, displayName, role);
    }

    @Override
    public void switchOff(UserId id) {
        office.users().switchOff(id);
    }

    @Override
    public List<QuickNote> quickNotes() {
        return office.quickNotes().list();
    }

    @Override
    public void keepNote(QuickNote note) {
        office.quickNotes().keep(note);
    }

    @Override
    public void removeNote(String code) {
        office.quickNotes().remove(code);
    }

    @Override
    public byte[] calibrationSheet(PaperShift set, String printer) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try {
            ClaimForms.calibration(set, PaperShift.NONE, printer, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toByteArray();
    }

    @Override
    public List<CodeList> codeLists() {
        return office.codeLists().list();
    }

    @Override
    public List<CodesAnswer> takeLists(Path file, CodesWish wish, Progress progress) {
        return office.codeLists().take(file, wish, progress);
    }

    @Override
    public void removeList(CodeListKind kind, String version) {
        var _ = office.codeLists().remove(kind, version);
    }

    @Override
    public List<PayerRule> rules() {
        return office.payerRules().list();
    }

    @Override
    public Map<Long, RuleHits> ruleHits() {
        return office.payerRules().statistics();
    }

    @Override
    public List<RuleHit> ruleClaims(long id) {
        return office.payerRules().hits(id);
    }

    @Override
    public List<RuleSuggestion> ruleSuggestions() {
        return office.payerRules().suggestions();
    }

    @Override
    public void keepRule(@Nullable Long id, RuleDefinition definition) {
        var _ = office.payerRules().save(id, definition);
    }

    @Override
    public void retireRule(long id) {
        var _ = office.payerRules().retire(id);
    }

    @Override
    public TryOut tryRule(RuleDefinition definition, LocalDate from, LocalDate to, Progress progress) {
        return office.payerRules().tryOut(definition, from, to, progress);
    }

    @Override
    public List<CaseResult> runCases(RuleDefinition definition) {
        return office.payerRules().runCases(new PayerRule(0, 1, null, definition));
    }
}
