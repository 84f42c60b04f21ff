namespace Interpol.Strategy.Model.Serialization;

/// <content>
/// Reads relationships that point to an element with its identifier, as in documents of Part 2 of 2010.
/// </content>
internal sealed partial class ElementCursor
{
    private readonly List<Pointer> _pointers = [];

    /// <summary>The identifiers that only relationships without references have so far.</summary>
    private readonly HashSet<string> _pointedTo = [];

    /// <summary>
    /// Returns a relationship without references as a reference, if another element has its identifier. If only a later
    /// element can have it, the relationship is replaced when the plan ends.
    /// </summary>
    /// <param name="relationship">The relationship that was left last.</param>
    /// <param name="index">The index of the relationship among those of its indicator.</param>
    /// <param name="isRepeated"><see langword="true"/> if an earlier element has the identifier.</param>
    /// <param name="line">The position of the identifier.</param>
    public Relationship ReadPointer(
        Relationship relationship, int index, bool isRepeated, (int Line, int Column) line)
    {
        if (relationship.Identifier is not { } identifier)
        {
            return relationship;
        }

        bool isPointer = true;
        foreach (string referent in relationship.ReferentIdentifiers)
        {
            isPointer &= referent.Length == 0;
        }

        if (!isPointer && !isRepeated)
        {
            return relationship;
        }

        DocumentPosition position = new($"{_reporter.Path}/{StratMLNames.Identifier}", line.Line, line.Column);
        if (!isPointer)
        {
            ReportDuplicate(identifier, position);
        }
        else if (isRepeated)
        {
            return ToReference(relationship, position);
        }
        else
        {
            _pointers.Add(new(position, index));
            _ = _pointedTo.Add(identifier);
        }

        return relationship;
    }

    /// <summary>Sets the list that contains the relationships that were read last.</summary>
    public void EndRelationships(Relationship[] relationships)
    {
        for (int i = _pointers.Count - 1; i >= 0 && _pointers[i].Relationships is null; i--)
        {
            _pointers[i].Relationships = relationships;
        }
    }

    /// <summary>Replaces the relationships whose identifier a later element has.</summary>
    public void EndPointers()
    {
        foreach (Pointer pointer in _pointers)
        {
            ref Relationship relationship = ref pointer.Relationships![pointer.Index];
            if (_identifiers.IsRepeated(relationship.Identifier!))
            {
                relationship = ToReference(relationship, pointer.Position);
            }
        }
    }

    private Relationship ToReference(Relationship relationship, DocumentPosition position)
    {
        string identifier = relationship.Identifier!;
        _reporter.Report(
            DiagnosticCodes.NameFromOtherVersion,
            ProblemClass.Repaired,
            DiagnosticEffect.Repaired,
            $"The relationship has the identifier {Quoting.Quote(identifier)} of another element. It was read as "
                + $"'{StratMLNames.ReferentIdentifier}'.",
            position);
        return relationship with { Identifier = null, ReferentIdentifiers = [identifier] };
    }

    /// <summary>Represents a relationship whose identifier may be that of a later element.</summary>
    private sealed class Pointer(DocumentPosition position, int index)
    {
        public DocumentPosition Position => position;

        public int Index => index;

        public Relationship[]? Relationships { get; set; }
    }
}
