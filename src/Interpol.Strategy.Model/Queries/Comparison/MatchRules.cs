namespace Interpol.Strategy.Model;

/// <summary>What makes two elements the same or related, and what speaks for one match rather than another.</summary>
internal sealed class MatchRules
{
    /// <summary>Similarities are told apart to the millionth: less is a matter of rounding, and what speaks for a match otherwise decides.</summary>
    private const double Steps = 1_000_000;

    /// <summary>As many pairs, each with all that speaks for it otherwise, do not outweigh one step of similarity.</summary>
    private const int StepShift = 20;

    private readonly double _sameAt;
    private readonly double _relatedAt;

    public MatchRules(bool isRevision, ComparisonOptions options)
    {
        IsRevision = isRevision;
        _sameAt = options.SameAt;
        _relatedAt = options.RelatedAt;
    }

    public bool IsRevision { get; }

    /// <summary>The score below which nothing matches.</summary>
    public double Least => Math.Min(_sameAt, _relatedAt);

    public MatchGround GroundOf(ComparedElement earlier, ComparedElement later) =>
        earlier.Identity is { } identity && identity == later.Identity ? MatchGround.Identifier
        : IsRevision && HaveOneCode(earlier, later) ? MatchGround.Code
        : MatchGround.Wording;

    public bool IsSame(NearPair pair) => pair.Score >= _sameAt || (IsRevision && pair.Score >= _relatedAt && HaveOneCode(pair.Earlier, pair.Later));

    public bool IsMatch(NearPair pair) => IsSame(pair) || (!IsRevision && pair.Score >= _relatedAt);

    /// <summary>From which similarity on another element joins some that are matched already.</summary>
    public double JoinsAt(ElementGroup group) => group.IsSame ? _sameAt : _relatedAt;

    /// <summary>The similarity above all. In a revision an equal code is half of the way from it to certainty: it decides between texts that are both near, and not against the very text.</summary>
    public long WeightOf(NearPair pair)
    {
        bool haveOneCode = HaveOneCode(pair.Earlier, pair.Later);
        double strength = IsRevision && haveOneCode ? (1 + pair.Score) / 2 : pair.Score;
        int otherwise = (HaveOneGoal(pair.Earlier, pair.Later) ? 2 : 0) + (haveOneCode ? 1 : 0);
        return ((long)Math.Round(strength * Steps) << StepShift) + otherwise;
    }

    public static bool HaveOneGoal(ComparedElement earlier, ComparedElement later) => earlier.Goal?.Group is { } group && group == later.Goal?.Group;

    private static bool HaveOneCode(ComparedElement earlier, ComparedElement later) => earlier.Code.Length > 0 && earlier.Code == later.Code;
}
