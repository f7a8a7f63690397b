package org.daysheet.desktop.amounts;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out what is typed: sums of products of numbers, signs, percentages and parentheses.
final class Reckoning {
    private static final Pattern NUMBER = Pattern.compile("((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]*))(?:\\.([0-9]*))?(%?)");

    private final String text;
    private int at;

    Reckoning(String text) {
        this.text = text;
    }

    /// Empty when the text cannot be worked out to its end.
    Optional<Ratio> result() {
        Optional<Ratio> sum = sum();
        return at == text.length() ? sum : Optional.empty();
    }

    private Optional<Ratio> sum() {
        Optional<Ratio> sum = product();
        while (sum.isPresent() && (isNext('+') || isNext('-'))) {
            boolean isMinus = text.charAt(at++) == '-';
            Ratio left = sum.get();
            sum = product().map(right -> left.plus(isMinus ? right.negated() : right));
        }
        return sum;
    }

    private Optional<Ratio> product() {
        Optional<Ratio> product = factor();
        while (product.isPresent() && (isNext('*') || isNext('x') || isNext('X') || isNext('/'))) {
            boolean isDivision = text.charAt(at++) == '/';
            Ratio left = product.get();
            product = factor().flatMap(right -> isDivision ? left.dividedBy(right) : Optional.of(left.times(right)));
        }
        return product;
    }

    private Optional<Ratio> factor() {
        if (isNext('-') || isNext('+')) {
            boolean isMinus = text.charAt(at++) == '-';
            return factor().map(value -> isMinus ? value.negated() : value);
        }
        if (!isNext('(')) {
            return number();
        }
        at++;
        Optional<Ratio> inner = sum();
        if (!isNext(')')) {
            return Optional.empty();
        }
        at++;
        return inner;
    }

    private Optional<Ratio> number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String whole = matcher.group(1).replace(",", "");
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        if (whole.isEmpty() && fraction.isEmpty()) {
            return Optional.empty();
        }
        at = matcher.end();
        int places = fraction.length() + (matcher.group(3).isEmpty() ? 0 : 2);
        return Optional.of(new Ratio(new BigInteger("0" + whole + fraction), BigInteger.TEN.pow(places)));
    }

    private boolean isNext(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
