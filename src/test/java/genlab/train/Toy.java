package genlab.train;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import java.util.Set;

/// The least model that has everything a trainer must cope with: two phases that do not commute, chance from all three
/// streams, a live and a rebuilding knob, and a learning rate at which it diverges. A follower walks after a leader, who walks after random
/// points of the data.
public record Toy(
        @Knob(label = "Learning rate", help = "How far each walks.", min = 0, max = 1e6, live = true) double rate,
        @Knob(label = "Walkers", help = "How many pairs.", min = 1, max = 100_000) int walkers) implements Model {

    public static final Experiment EXPERIMENT = Experiment.of(data(), new Toy(0.1, 3));

    private static Distribution data() {
        return Distributions.ALL.getFirst();
    }

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public String title() {
        return "Toy";
    }

    @Override
    public String summary() {
        return "Followers and leaders.";
    }

    @Override
    public List<Model> family() {
        return List.of(new Toy(0.1, 3));
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new Walk(this, data, streams);
    }

    private static final class Walk implements Run, Sampler {

        private static final Phase LEAD = new Phase("lead", "Lead", "The leaders walk after the data.");
        private static final Phase FOLLOW = new Phase("follow", "Follow", "The followers walk after the leaders.");

        private final Points points;
        private final Streams streams;
        private final double[] leaders;
        private final double[] followers;
        private double rate;
        private long draws;

        Walk(Toy toy, Dataset data, Streams streams) {
            this.points = data.train();
            this.streams = streams;
            this.rate = toy.rate();
            this.leaders = new double[2 * toy.walkers()];
            this.followers = new double[2 * toy.walkers()];
            for (int i = 0; i < leaders.length; i++) {
                leaders[i] = streams.init().gaussian(i);
            }
        }

        @Override
        public List<Phase> phases() {
            return List.of(LEAD, FOLLOW);
        }

        @Override
        public void perform(Phase phase) {
            for (int i = 0; i < leaders.length; i++) {
                if (phase.equals(LEAD)) {
                    int chosen = streams.data().child("batch").below(draws, points.size());
                    leaders[i] += rate * ((i % 2 == 0 ? points.x(chosen) : points.y(chosen)) - leaders[i]);
                } else {
                    followers[i] += rate * (leaders[i] - followers[i] + streams.noise().gaussian(draws));
                }
                draws++;
            }
        }

        @Override
        public void step() {
            phases().forEach(this::perform);
        }

        @Override
        public void adopt(Model model) {
            rate = ((Toy) model).rate();
        }

        @Override
        public Checkpoint save() {
            return Checkpoint.empty().with("leaders", leaders).with("followers", followers).with("draws", draws);
        }

        @Override
        public void load(Checkpoint checkpoint) {
            System.arraycopy(checkpoint.get("leaders"), 0, leaders, 0, leaders.length);
            System.arraycopy(checkpoint.get("followers"), 0, followers, 0, followers.length);
            draws = (long) checkpoint.get("draws")[0];
        }

        @Override
        public Points sample(Stream noise, long from, int count) {
            return Points.build(count, i -> new double[] {
                    followers[0] + noise.gaussian(2 * (from + i)), followers[1] + noise.gaussian(2 * (from + i) + 1)});
        }

        @Override
        public void close() {
        }
    }
}
