package genlab.model.vae;

import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.math.TiledNormals;
import genlab.model.Decoder;
import genlab.noise.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// log p(x) = log ∫ p(x|z) p(z) dz of a decoder with one or two latent dimensions, by the midpoint rule on a grid over the prior's box:
/// p(x) is a mixture of the normals that the grid's nodes decode to.
///
/// The rule's error is governed by r = the farthest that neighbouring nodes are decoded apart, in standard deviations of p(x|z): r ≤ 1
/// gives eight digits, r = 2 two. The grid is made so fine that r ≤ 1, as far as its limit goes.
final class Evidence {

    /// Nodes each way (along a line: squared) that are enough while playing.
    static final int LIVE = 128;

    /// And at most, whatever is asked.
    static final int MOST = 256;

    /// A multiple of a block's side.
    private static final int FIRST = 24;

    /// Nodes each way that make up a tile.
    private static final int BLOCK = 8;

    /// Half the box of a standard normal: beyond lies 1e-6 of it.
    private static final double STANDARD = 5;

    /// Latents whose spread says where any other prior lies, and by how much the box is wider than they are: a normal's 2000 draws reach
    /// 3.4 deviations.
    private static final int DRAWS = 2000;

    private static final double WIDER = 1.5;

    private static final Stream NOISE = Stream.of(0).child("prior's box");

    /// Nodes whose log p(z) is this far below the greatest do not say how fine the grid must be.
    private static final double FAINT = 12.5;

    private final TiledNormals nodes;
    private final double step;

    private Evidence(TiledNormals nodes, double step) {
        this.nodes = nodes;
        this.step = step;
    }

    /// @param limit nodes each way at most
    static Evidence of(Decoder decoder, boolean standard, int limit) {
        return of(List.of(decoder), new double[] {1}, standard, limit);
    }

    /// Of the mixture Σₖ sharesₖ·pₖ(x) of decoders with the same prior.
    ///
    /// @param limit nodes each way at most, of each
    static Evidence of(List<? extends Decoder> decoders, double[] shares, boolean standard, int limit) {
        double[][] box = box(decoders.getFirst(), standard);
        List<Gaussian> laws = new ArrayList<>();
        DoubleStream.Builder logWeights = DoubleStream.builder();
        double step = 0;
        for (int k = 0; k < shares.length; k++) {
            Nodes nodes = nodes(decoders.get(k), box, limit);
            double share = Math.log(shares[k]);
            for (int i : nodes.order()) {
                logWeights.add(nodes.logWeights()[i] + share);
                laws.add(nodes.laws().get(i));
            }
            step = Math.max(step, nodes.step());
        }
        return new Evidence(TiledNormals.of(logWeights.build().toArray(), laws), step);
    }

    private static Nodes nodes(Decoder decoder, double[][] box, int limit) {
        boolean line = decoder.latentDimensions() == 1;
        int most = line ? limit * limit : BLOCK * Math.ceilDiv(limit, BLOCK);
        int side = Math.min(most, line ? FIRST * FIRST : FIRST);
        Nodes nodes = Nodes.of(decoder, box, side);
        for (int again = 0; again < 3 && nodes.step() > 1 && side < most; again++) {
            int finer = (int) Math.ceil(side * Math.min(nodes.step(), 8));
            side = Math.min(most, BLOCK * Math.ceilDiv(finer, BLOCK));
            nodes = Nodes.of(decoder, box, side);
        }
        return nodes;
    }

    /// The least and the greatest value of every coordinate.
    private static double[][] box(Decoder decoder, boolean standard) {
        double[][] box = new double[decoder.latentDimensions()][];
        if (standard) {
            Arrays.setAll(box, j -> new double[] {-STANDARD, STANDARD});
            return box;
        }
        double[] z = decoder.latents(NOISE, 0, DRAWS);
        for (int j = 0; j < box.length; j++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = j; i < z.length; i += box.length) {
                low = Math.min(low, z[i]);
                high = Math.max(high, z[i]);
            }
            double more = (WIDER - 1) / 2 * (high - low);
            box[j] = new double[] {low - more, high + more};
        }
        return box;
    }

    /// Half the side of the square about the origin that holds the prior but for a thousandth, in steps, so that it seldom changes.
    static double reach(Decoder decoder, boolean standard) {
        double least = standard ? 3.5 : Arrays.stream(decoder.latents(NOISE, 0, DRAWS)).map(Math::abs).max().orElseThrow();
        return Math.max(4, Math.ceil(least / 2) * 2);
    }

    /// The grid's nodes, decoded.
    ///
    /// @param logWeights log p(z) plus that of a cell's size
    /// @param order      their numbers, block by block: neighbours are decoded to neighbours
    /// @param step       r
    private record Nodes(double[] logWeights, List<Gaussian> laws, int[] order, double step) {

        static Nodes of(Decoder decoder, double[][] box, int side) {
            int d = box.length;
            int count = d == 1 ? side : side * side;
            double[] z = new double[count * d];
            double cell = 0;
            for (int j = 0; j < d; j++) {
                double h = (box[j][1] - box[j][0]) / side;
                cell += Math.log(h);
                for (int i = 0; i < count; i++) {
                    z[i * d + j] = box[j][0] + h * ((j == 0 ? i % side : i / side) + 0.5);
                }
            }
            double size = cell;
            double[] weights = Arrays.stream(decoder.logPrior(z)).map(log -> log + size).toArray();
            List<Gaussian> laws = decoder.decode(z);
            return new Nodes(weights, laws, d == 1 ? IntStream.range(0, count).toArray() : blocks(side), step(weights, laws, side));
        }

        private static int[] blocks(int side) {
            int each = BLOCK * BLOCK;
            return IntStream.range(0, side * side).map(i -> {
                int block = i / each;
                int row = block / (side / BLOCK) * BLOCK + i % each / BLOCK;
                return row * side + block % (side / BLOCK) * BLOCK + i % BLOCK;
            }).toArray();
        }

        private static double step(double[] logWeights, List<Gaussian> laws, int side) {
            double top = Arrays.stream(logWeights).max().orElseThrow();
            double most = 0;
            for (int i = 0; i < logWeights.length; i++) {
                if (logWeights[i] > top - FAINT) {
                    most = i % side > 0 ? Math.max(most, distance(laws.get(i), laws.get(i - 1))) : most;
                    most = i >= side ? Math.max(most, distance(laws.get(i), laws.get(i - side))) : most;
                }
            }
            return most;
        }

        /// Between two means, in the first law's smallest standard deviation.
        private static double distance(Gaussian a, Gaussian b) {
            double half = (a.varX() + a.varY()) / 2;
            double least = half - Math.sqrt(Math.max(0, half * half - a.determinant()));
            return Math.hypot(a.meanX() - b.meanX(), a.meanY() - b.meanY()) / Math.sqrt(least);
        }
    }

    /// r.
    double step() {
        return step;
    }

    double logDensity(double x, double y) {
        return nodes.logSum(x, y);
    }

    double[] logDensities(Points points) {
        return nodes.logSums(points);
    }

    /// Two points a cell each way: p(x) is no narrower than p(x|z), which is seldom narrower than a cell.
    Mass mass(Grid grid) {
        return Mass.ofDensity(grid, 2, 2, this::logDensity, nodes::logSums);
    }
}
