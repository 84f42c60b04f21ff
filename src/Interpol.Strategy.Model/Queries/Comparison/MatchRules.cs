namespace Interpol.Strategy.Model;

/// <summary>What makes two elements the same or related, and what speaks for one match rather than another.</summary>
internal sealed class MatchRules
{
    /// <summary>Similarities are told apart to the millionth: less is a matter of rounding, and what speaks for a match otherwise decides.</summary>
    private const double Steps = 1_000_000;

    /// <summary>As many pairs, each with all that speaks for it otherwise, do not outweigh one step of similarity.</summary>
    private const int StepShift = 20;

    private readonly double _matchThreshold;
    private readonly double _relatedThreshold;

    public MatchRules(bool isRevision, ComparisonOptions options)
    {
        IsRevision = isRevision;
        _matchThreshold = options.SameAt;
        _relatedThreshold = options.RelatedAt;
    }

    public bool IsRevision { get; }

    /// <summary>The score below which nothing matches.</summary>
    public double MinScore => Math.Min(_matchThreshold, _relatedThreshold);

    public MatchGround GetReason(ComparedElement earlier, ComparedElement later) =>
        earlier.Identity is { } identity && identity == later.Identity ? MatchGround.Identifier
        : IsRevision && HaveSameCode(earlier, later) ? MatchGround.Code
        : MatchGround.Wording;

    public bool IsSame(CandidatePair pair) => pair.Score >= _matchThreshold || (IsRevision && pair.Score >= _relatedThreshold && HaveSameCode(pair.Earlier, pair.Later));

    public bool IsMatch(CandidatePair pair) => IsSame(pair) || (!IsRevision && pair.Score >= _relatedThreshold);

    /// <summary>From which similarity on another element joins some that are matched already.</summary>
    public double GetJoinThreshold(ElementGroup group) => group.IsSame ? _matchThreshold : _relatedThreshold;

    /// <summary>The similarity above all. In a revision an equal code is half of the way from it to certainty: it decides between texts that are both near, and not against the very text.</summary>
    public long GetWeight(CandidatePair pair)
    {
        bool haveOneCode = HaveSameCode(pair.Earlier, pair.Later);
        double strength = IsRevision && haveOneCode ? (1 + pair.Score) / 2 : pair.Score;
        int otherwise = (HaveSameGoal(pair.Earlier, pair.Later) ? 2 : 0) + (haveOneCode ? 1 : 0);
        return ((long)Math.Round(strength * Steps) << StepShift) + otherwise;
    }

    public static bool HaveSameGoal(ComparedElement earlier, ComparedElement later) => earlier.Goal?.Group is { } group && group == later.Goal?.Group;

    private static bool HaveSameCode(ComparedElement earlier, ComparedElement later) => earlier.Code.Length > 0 && earlier.Code == later.Code;
}
