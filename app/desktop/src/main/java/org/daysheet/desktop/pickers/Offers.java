package org.daysheet.desktop.pickers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Where offers come from: at once, or later from beside the screen.
@FunctionalInterface
public interface Offers {
    /// As many as a list shows.
    int MOST = 40;

    /// Looks for what fits what is typed.
    ///
    /// @param show gets the offers, best first, on the screen's thread; may be called later
    void find(String typed, Consumer<List<Offer>> show);

    /// Offers of codes that are all there: those that begin as typed, then those of whose words one begins so, then
    /// those that hold it anywhere. Dots do not matter.
    ///
    /// @param all in the order in which they are offered
    /// @param isWhole whether a text is a code by itself; then words are not searched
    static Offers ofCodes(Supplier<List<Offer>> all, Predicate<String> isWhole) {
        return (typed, show) -> show.accept(matching(all.get(), typed, isWhole));
    }

    /// Offers of names that are all there: those of which a word begins as typed.
    static Offers ofNames(Supplier<List<Offer>> all) {
        return (typed, show) -> {
            String wanted = plain(typed);
            show.accept(all.get().stream()
                    .filter(offer -> plain(offer.text()).startsWith(wanted)
                            || plain(offer.text()).contains(" " + wanted)
                            || plain(offer.words()).startsWith(wanted))
                    .limit(MOST)
                    .toList());
        };
    }

    /// Text as offers are compared: small letters, no dots.
    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static List<Offer> matching(List<Offer> all, String typed, Predicate<String> isWhole) {
        String wanted = plain(typed);
        List<Predicate<Offer>> best = new ArrayList<>();
        best.add(offer -> plain(offer.text()).startsWith(wanted));
        if (!isWhole.test(typed)) {
            best.add(offer -> (" " + plain(offer.words())).contains(" " + wanted));
            best.add(offer -> plain(offer.words()).contains(wanted));
        }
        return best.stream()
                .flatMap(fits -> all.stream().filter(fits))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
