namespace Interpol.Strategy.Model;

/// <summary>Represents the kind and the number of words of an element, in four bytes.</summary>
internal readonly struct ElementInfo(ElementKind kind, int words)
{
    private const int KindBits = 3;

    private readonly int _packed = (words << KindBits) | (int)kind;

    public int Words => _packed >> KindBits;

    /// <summary>Determines whether the kind is one of several. The flags of <see cref="ElementKinds"/> are the powers of two of <see cref="ElementKind"/>.</summary>
    public bool IsKind(ElementKinds kinds) => (((int)kinds >> (_packed & ((1 << KindBits) - 1))) & 1) != 0;
}
