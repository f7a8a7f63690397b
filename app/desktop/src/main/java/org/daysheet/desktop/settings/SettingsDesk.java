package org.daysheet.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.enrolments.Enrolment;
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
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.paper.PaperShift;
import org.jspecify.annotations.Nullable;

/// What the settings need of the practice. Called beside the screen.
public interface SettingsDesk extends ListDesk, RuleDesk {
    /// What the practice says about itself.
    PracticeFacts practice();

    void keepPractice(PracticeFacts facts);

    /// After how many days what a payer passed on in vain is billed by itself; empty for by hand.
    OptionalInt crossoverDays();

    void keepCrossoverDays(OptionalInt days);

    List<Provider> providers();

    void keepProvider(ProviderFacts facts);

    /// Says whether a provider is used any more.
    void switchProvider(ProviderId id, boolean isUsed);

    List<Payer> payers();

    /// Says whether a payer is used any more.
    void switchPayer(PayerId id, boolean isUsed);

    /// After how many days answers of payers are missed.
    Map<PayerId, AnswerDays> answerDays();

    /// Other numbers payers go by on remittances.
    Map<PayerId, List<String>> aliases();

    /// By which profiles files go to payers; payers of which nothing was said are absent.
    Map<PayerId, PayerWays> ways();

    /// Every step of what payers agreed to, newest first.
    Map<PayerId, List<Enrolment>> enrolments();

    /// What payers said about their limits and wishes.
    Map<PayerId, PayerRulebook> rulebooks();

    /// Days after which an application for enrolment that nobody answers becomes a task.
    int remindAfter();

    /// Keeps a payer, the ways to it, the other numbers it goes by, and what was learned beside.
    ///
    /// @param aliases all of them: one that is left out is taken away; null to leave them as they are
    void keepPayer(PayerFacts facts, PayerWays ways, @Nullable List<String> aliases, PayerNews news);

    /// What the file of the letter kept with a step of an enrolment was called.
    String letterName(long step);

    /// Writes the letter kept with a step of an enrolment where somebody wants it.
    void saveLetter(long step, Path to);

    /// The ways files go to payers, the main one first.
    List<SubmissionProfile> profiles();

    /// Keeps a way files go to payers.
    ///
    /// @param id null for a new one
    void keepProfile(@Nullable SubmissionProfileId id, ProfileFacts facts);

    /// Says whether a profile is used any more.
    void switchProfile(SubmissionProfileId id, boolean isUsed);

    List<FeeSchedules.Schedule> schedules();

    /// Every fee there ever was.
    List<Fee> fees();

    /// The codes a practice uses and prices, and the public ones.
    CodeBook codes();

    /// Adds a price.
    ///
    /// @param payer whose prices the schedule holds, null for the practice's own
    void addFee(@Nullable PayerId payer, Fee fee);

    List<User> users();

    void addUser(String loginName, String displayName, Role role);

    /// Stops a user from signing in.
    void switchOff(UserId id);

    /// Short codes for notes, in order.
    List<QuickNote> quickNotes();

    void keepNote(QuickNote note);

    void removeNote(String code);

    /// The sheet that shows where the boxes of a claim form are printed, as a PDF. Whoever prints it moves it.
    ///
    /// @param set how far, which the sheet names
    byte[] calibrationSheet(PaperShift set, String printer);
}
