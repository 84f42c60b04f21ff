namespace Interpol.Strategy.Model;

/// <summary>Defines when two elements are the same or related, and how pairs are weighted.</summary>
internal sealed class MatchRules
{
    /// <summary>Similarities are compared in steps of one millionth, so that rounding does not decide.</summary>
    private const double Steps = 1_000_000;

    /// <summary>
    /// The maximum number of pairs, as a power of two, whose secondary criteria add up to less than one step of
    /// similarity.
    /// </summary>
    private const int StepShift = 20;

    public readonly bool IsRevision;

    /// <summary>The minimum score of a match.</summary>
    public readonly double MinScore;

    /// <summary>The minimum score of elements that are the same.</summary>
    public readonly double MatchThreshold;

    /// <summary>The minimum score of related elements.</summary>
    public readonly double RelatedThreshold;

    public MatchRules(bool isRevision, ComparisonOptions options)
    {
        IsRevision = isRevision;
        MatchThreshold = options.MatchThreshold;
        RelatedThreshold = options.RelatedThreshold;
        MinScore = Math.Min(MatchThreshold, RelatedThreshold);
    }

    public MatchReason GetReason(ComparedElement earlier, ComparedElement later) =>
        earlier.HasIdentity && later.HasIdentity && earlier.Identifier == later.Identifier ? MatchReason.Identifier
        : IsRevision && HaveSameCode(earlier, later) ? MatchReason.Code
        : MatchReason.Wording;

    public bool IsSame(CandidatePair pair) =>
        pair.Score >= MatchThreshold
        || (IsRevision && pair.Score >= RelatedThreshold && HaveSameCode(pair.Earlier, pair.Later));

    /// <summary>Determines whether two elements, which are not matched yet, can match.</summary>
    public bool IsMatch(CandidatePair pair) =>
        pair.Earlier.Group is null
        && pair.Later.Group is null
        && (IsSame(pair) || (!IsRevision && pair.Score >= RelatedThreshold));

    /// <summary>
    /// Returns the weight of a pair, mainly its similarity. In a revision, an equal code raises it by half of the
    /// distance to 1.
    /// </summary>
    public long GetWeight(CandidatePair pair)
    {
        bool haveSameCode = HaveSameCode(pair.Earlier, pair.Later);
        double similarity = IsRevision && haveSameCode ? (1 + pair.Score) / 2 : pair.Score;
        int secondaryWeight = (HaveSameGoal(pair.Earlier, pair.Later) ? 2 : 0) + (haveSameCode ? 1 : 0);
        return ((long)Math.Round(similarity * Steps) << StepShift) + secondaryWeight;
    }

    public static bool HaveSameGoal(ComparedElement earlier, ComparedElement later) =>
        earlier.Goal?.Group is { } group && group == later.Goal?.Group;

    private static bool HaveSameCode(ComparedElement earlier, ComparedElement later) =>
        earlier.Code.Length > 0 && earlier.Code == later.Code;
}
