// How the program ends.
internal static class ExitCode
{
    public const int Found = 0, NothingFoundOrErrors = 1, CannotDo = 2;
}
