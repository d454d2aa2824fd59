package alongside.portal.charts;

/** The shapes that a drawing is made of. */
public sealed interface Mark {
    /** Text, with the class that says how it is aligned. */
    record Text(double x, double y, String text, String classes) implements Mark {
        public String atX() {
            return Frame.at(x);
        }

        public String atY() {
            return Frame.at(y);
        }

        double from() {
            if (classes.contains("al-t--mid")) {
                return x - Frame.textWidth(text) / 2;
            }
            return classes.contains("al-t--end") ? x - Frame.textWidth(text) : x;
        }

        double to() {
            return from() + Frame.textWidth(text);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, String classes) implements Mark {
        public String atX1() {
            return Frame.at(x1);
        }

        public String atX2() {
            return Frame.at(x2);
        }

        public String atY1() {
            return Frame.at(y1);
        }

        public String atY2() {
            return Frame.at(y2);
        }
    }

    /** A box, with what a pointer over it says. */
    record Box(double x, double y, double width, double height, String classes, String title)
            implements Mark {
        public String atX() {
            return Frame.at(x);
        }

        public String atY() {
            return Frame.at(y);
        }

        public String wide() {
            return Frame.at(width);
        }

        public String high() {
            return Frame.at(height);
        }
    }

    /** A dot, with what a pointer over it says. */
    record Dot(double x, double y, double radius, String title) implements Mark {
        public String atX() {
            return Frame.at(x);
        }

        public String atY() {
            return Frame.at(y);
        }

        public String round() {
            return Frame.at(radius);
        }
    }
}
